import { parsePeriod } from "../calendar/parse-period.js";
import type { PeriodKind } from "../calendar/period-kind.js";
import type { Period } from "../calendar/period.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { requirePeriod } from "../calendar/require-period.js";
import { atPath } from "../internal/at-path.js";
import { compareText } from "../internal/compare-text.js";
import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import { remember } from "../internal/remember.js";
import { isExactNumber } from "../quantity/exact.js";
import type { Figure } from "../quantity/figure.js";
import { makeFigure } from "../quantity/make-figure.js";
import { strictFigure } from "../quantity/strict-figure.js";
import type { UnitRegistry } from "../quantity/unit.js";
import type { PlacePoint } from "./restatement.js";
import { cellOf, furtherKeys, keyText, refuseKey } from "./series-cell.js";

/**
 * A point that was read: its figure, and the text that is the same for points that belong together.
 *
 * @internal
 */
export interface Source<Point extends PlacePoint = PlacePoint> {
  /** Where it stands in the series that was given. */
  readonly position: number;
  readonly code: string;
  readonly given: Point["period"];
  readonly period: Period;
  /** The day whose units its figure is on. */
  readonly day: PlainDate;
  readonly keys: Readonly<Record<string, unknown>>;
  /** The further keys as a text, to compare. */
  readonly keyText: string;
  /** The further keys and the period: the cell of the table that its figure stands in. */
  readonly cell: string;
  readonly figure: Figure | null;
}

/** What reading a series takes. */
interface ReadOptions {
  readonly from?: PlainDate | undefined;
  readonly kinds?: readonly PeriodKind[] | undefined;
  readonly units?: UnitRegistry | undefined;
}

/** The periods of the ids that were read: a long series has few. */
type Periods = Map<string, Period>;

/**
 * The points of a series by further keys, period and unit, so that the order in which they were given does not matter.
 *
 * @internal
 */
export function readSeries<Point extends PlacePoint>(
  series: readonly Point[],
  options: ReadOptions,
): readonly Source<Point>[] {
  requireSeries(series);
  const seen = new Set<string>();
  const periods: Periods = new Map();
  const sources = series.map((point, index) => {
    const source = atPath([index], () => readPoint(point, index, periods, options));
    const name = `${source.cell} ${source.code}`;
    if (seen.has(name)) refuseDuplicate(source, index);
    seen.add(name);
    return source;
  });
  return sources.sort((a, b) => compareSources(a, b) || compareText(a.code, b.code));
}

function requireSeries(series: unknown): void {
  if (Array.isArray(series)) return;
  const message = `${preview(series)} is not a series; a series is a list of points.`;
  fail("invalid-series", message, { found: preview(series) });
}

function compareSources(a: Source, b: Source): number {
  return (
    compareText(a.keyText, b.keyText) ||
    compareText(a.period.firstDay, b.period.firstDay) ||
    compareText(a.period.lastDay, b.period.lastDay) ||
    compareText(a.cell, b.cell)
  );
}

function refuseDuplicate({ code, period }: Source, index: number): never {
  const message = `There are two points of unit ${preview(code)} and period ${period.id}; a further key has to tell them apart.`;
  return fail("duplicate-point", message, { unit: code, period: period.id }, [index]);
}

function readPoint<Point extends PlacePoint>(
  point: Point,
  position: number,
  periods: Periods,
  options: ReadOptions,
): Source<Point> {
  const given: unknown = point;
  if (typeof given !== "object" || given === null)
    return fail("invalid-series", `${preview(given)} is not a point of a series.`, { found: preview(given) });
  if (typeof point.unit !== "string") refuseKey("unit", point.unit);
  const period = atPath(["period"], () => readPeriod(point.period, periods, options));
  const keys = furtherKeys(point);
  return {
    position,
    code: point.unit,
    given: point.period,
    period,
    day: options.from ?? period.lastDay,
    keys,
    keyText: keyText(keys),
    cell: cellOf(keys, period),
    figure: atPath(["value"], () => readValue(point.value, options.units)),
  };
}

function readPeriod(period: Period | string, periods: Periods, { kinds }: ReadOptions): Period {
  if (typeof period !== "string") return requirePeriod(period);
  return remember(periods, period, () => parsePeriod(period, kinds));
}

function readValue(value: PlacePoint["value"], units: UnitRegistry | undefined): Figure | null {
  if (value == null) return null;
  const figure = typeof value === "number" ? bareFigure(value) : strictFigure<string>(value, units);
  const lower: unknown = figure.lower;
  return typeof lower === "number" && lower >= 0 ? figure : refuseValue(value);
}

function bareFigure(value: number): Figure {
  if (!isExactNumber(value)) refuseValue(value);
  return makeFigure("number", value, { lower: value, upper: value });
}

function refuseValue(value: unknown): never {
  const message = `${preview(value)} is not a count of zero or more, of at most six decimals.`;
  return fail("invalid-figure", message, { found: preview(value) });
}
