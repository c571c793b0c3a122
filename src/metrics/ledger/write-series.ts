import { flagFigure } from "../../quantity/flag-figure.js";
import type { ReadPoint, SeriesValue } from "./read-series.js";
import type { Completeness, SeriesPoint } from "./series-point.js";

/** What was computed for a point. */
export interface ComputedPoint extends Pick<ReadPoint, "index" | "incomplete"> {
  readonly value: SeriesValue | null;
}

/** A point as it is given back: its own keys, with another value. */
export type WrittenPoint = Omit<SeriesPoint, "value" | "incomplete"> &
  Completeness & { readonly value: SeriesValue | null };

/**
 * The points that were given, in their order, with the values that were computed for them.
 *
 * @internal
 */
export function writeSeries(
  points: readonly SeriesPoint[],
  computed: readonly (readonly ComputedPoint[])[],
): readonly WrittenPoint[] {
  const byIndex = new Map(computed.flat().map((point) => [point.index, point]));
  return Object.freeze(
    points.flatMap((point, index) => {
      const result = byIndex.get(index);
      return result === undefined ? [] : [write(point, result)];
    }),
  );
}

function write(point: SeriesPoint, { value, incomplete }: ComputedPoint): WrittenPoint {
  const { period, ...others } = point;
  const kept = Object.entries(others).filter(([key]) => key !== "value" && key !== "incomplete");
  const result =
    value === null || !incomplete ? { value } : { value: marked(value), incomplete: true as const };
  return Object.freeze({ period, ...Object.fromEntries(kept), ...result });
}

function marked(value: SeriesValue): SeriesValue {
  return typeof value === "number" ? value : flagFigure(value, "incomplete");
}
