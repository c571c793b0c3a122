import { fail } from "../../internal/failure.js";
import { type ReadPoint, readYearSeries, type SeriesYear } from "./read-year-series.js";
import { rebuildPoint } from "./rebuild-point.js";
import { subtractValues, type Value, withFlag, withoutFlag } from "./year-series-arithmetic.js";
import type { PeriodFlowPoint, YearSeriesOptions, YearSeriesPoint } from "./year-series-point.js";

/**
 * Turns sums since the beginning of the year, số lũy kế, into the flows of their periods: the inverse of {@link toYearToDate}.
 *
 * Each value less the last known one before it in the same year; the first of a year as it stands. Where
 * values in between are `null` or have no point, the flow holds theirs as well and names them in `includes`,
 * unless the point says that it lacks them (`missing`). Series and years are told apart as there.
 *
 * Flows of exact values are exact, and turning them back gives the sums again; between hedged figures, the difference keeps only the bounds that both leave. A flow
 * below zero is kept and flagged `negative`: a sum that shrinks was corrected, or is wrong.
 *
 * Errors:
 *
 * - `stock-over-time`: a count in the unit of a stock, unless it is said to be of `changes`;
 * - `duplicate-period`: a period twice in a series; `conflicting-points`: a point that lacks what an earlier one holds;
 * - `unit-mismatch`: two units in a series; `mixed-series`: numbers among counts;
 * - `no-tiling`: a kind of period that does not make up years;
 * - `invalid-period`, `invalid-series`: an invalid period, a value that is not a list, a point without an exact number.
 *
 * @param sums - The sums up to and with periods, in any order; within a series all numbers or all counts of
 *   one unit; `null`: not reported.
 * @param options - `periodKinds` and `units` with yours among them, by default those of phongtrao; `changes`: the values are what came or
 *   went in each period.
 * @returns A point for each that was given, in the same order.
 *
 * @example
 * ```ts
 * import { fromYearToDate } from "phongtrao";
 *
 * const sums = [
 *   { period: "R2022-Q1", value: 210 },
 *   { period: "R2022-Q2", value: null },
 *   { period: "R2022-Q3", value: 640 },
 *   { period: "R2022-Q4", value: 880 },
 * ];
 * fromYearToDate(sums).map(({ value }) => value); // [210, null, 430, 240]
 * fromYearToDate(sums)[2]?.includes; // ["R2022-Q2"]
 * ```
 */
export function fromYearToDate<P extends YearSeriesPoint>(
  sums: readonly P[],
  options: YearSeriesOptions = {},
): readonly PeriodFlowPoint<P>[] {
  const flows = new Map<number, { value: Value | null; includes: readonly string[] }>();
  for (const year of readYearSeries(sums, "missing", options))
    takeApart(year, (index, flow) => flows.set(index, flow));
  return Object.freeze(
    sums.map((point, index) => rebuildPoint(point, "missing", flows.get(index)) as PeriodFlowPoint<P>),
  );
}

type Put = (index: number, flow: { value: Value | null; includes: readonly string[] }) => unknown;

function takeApart(year: SeriesYear, put: Put): void {
  let base: Value | null = null;
  let held: readonly string[] = [];
  for (const point of year) {
    const { index, soFar, value } = point;
    if (value === null) {
      put(index, { value, includes: Object.freeze([]) });
      continue;
    }
    const sum = withoutOwnFlag(value, point);
    const holds = holdsOf(point, held);
    const flow = base === null ? sum : subtractValues(sum, base, [index, "value"]);
    const includes = Object.freeze(holds.filter((id) => id !== soFar.at(-1) && !held.includes(id)));
    put(index, { value: flagNegative(flow), includes });
    [base, held] = [sum, holds];
  }
}

/** What `missing` explains need not be flagged once the missing part is no longer meant to be in the value. */
function withoutOwnFlag(value: Value, { named }: ReadPoint): Value {
  return named.length === 0 ? value : withoutFlag(value, "incomplete");
}

/** The periods whose flow is in a sum: its own, and all that an earlier sum holds, among them. */
function holdsOf({ index, soFar, named }: ReadPoint, held: readonly string[]): readonly string[] {
  const holds = soFar.filter((id) => !named.includes(id));
  const lost = [...held, ...soFar.slice(-1)].filter((id) => !holds.includes(id));
  if (lost.length === 0) return holds;
  const message = `A sum lacks ${lost.join(", ")}, which it or an earlier sum of the year holds.`;
  return fail("conflicting-points", message, { missing: lost }, [index, "missing"]);
}

function flagNegative(value: Value): Value {
  if (typeof value !== "object") return value;
  const { estimate, upper } = value;
  return estimate < 0 || (upper !== null && upper < 0) ? withFlag(value, "negative") : value;
}
