import { kindOfPeriod } from "../../calendar/kind-of-period.js";
import { parsePeriod } from "../../calendar/parse-period.js";
import type { Period } from "../../calendar/period.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import { periodKinds } from "../../calendar/period-kinds.js";
import { fail } from "../../internal/failure.js";
import { memoise } from "../../internal/memoise.js";
import { preview } from "../../internal/preview.js";
import { requireOptions } from "../../internal/require-options.js";
import { isExactNumber } from "../../quantity/exact.js";
import type { Difference } from "../../quantity/figure.js";
import { requireUnit } from "../../quantity/require-unit.js";
import { strictFigure } from "../../quantity/strict-figure.js";
import type { SeriesOptions, SeriesPoint } from "./series-point.js";

/** A value of a series as it is calculated with. */
export type SeriesValue = number | Difference;

/** A point of a series, read. */
export interface ReadPoint {
  /** Where it stands in the list that was given. */
  readonly index: number;
  readonly value: SeriesValue | null;
  readonly incomplete: boolean;
  /** Whether the period before it stands in the series; spans and other kinds that do not tile are not asked for. */
  readonly followsOn: boolean;
}

/** A period with its kind. Points that name one period in one way share it. */
interface Placed {
  readonly period: Period;
  readonly kind: PeriodKind;
}

type Unordered = Omit<ReadPoint, "followsOn"> & { readonly placed: Placed; readonly series: string };

/**
 * The points of a list by series, each in order of time: one for each kind of period and combination of other keys.
 *
 * @internal
 */
export function readSeries(
  points: readonly SeriesPoint[],
  options: SeriesOptions = {},
): readonly (readonly ReadPoint[])[] {
  const { periodKinds: kinds = periodKinds } = requireOptions(options, { periodKinds: true });
  if (!Array.isArray(points)) refuse(points, "not a list of points", []);
  const place = memoise((period: Period | string) => placeOf(period, kinds));
  const idAfter = memoise(({ period, kind }: Placed) => kind.next(period).id);
  const bySeries = new Map<string, Unordered[]>();
  for (const [index, point] of points.entries()) {
    const read = readPoint(point, index, place);
    const series = bySeries.get(read.series);
    if (series === undefined) bySeries.set(read.series, [read]);
    else series.push(read);
  }
  return [...bySeries.values()].map((series) => inOrderOfTime(series, idAfter));
}

function placeOf(given: Period | string, kinds: readonly PeriodKind[]): Placed {
  const period = typeof given === "string" ? parsePeriod(given, kinds) : given;
  return { period, kind: kindOfPeriod(period, kinds) };
}

function readPoint(given: unknown, index: number, place: (period: Period | string) => Placed): Unordered {
  if (typeof given !== "object" || given === null) return refuse(given, "not a point of a series", [index]);
  const point = given as SeriesPoint;
  const placed = place(point.period);
  const value = readValue(point.value, index);
  const incomplete = point.incomplete === true || isFlagged(value);
  return { index, value, incomplete, placed, series: seriesOf(point, placed, index) };
}

function readValue(value: SeriesPoint["value"], index: number): SeriesValue | null {
  if (value == null) return null;
  if (typeof value !== "number") return strictFigure(value);
  const found = "a number that cannot be added exactly: a whole one below 2⁵³, or six decimals below 10⁹";
  return isExactNumber(value) ? value + 0 : refuse(value, found, [index, "value"]);
}

function isFlagged(value: SeriesValue | null): boolean {
  const flags: unknown = isCount(value) ? value.flags : [];
  return Array.isArray(flags) && flags.includes("incomplete");
}

const ownKeys = ["period", "value", "incomplete"];

/** The name of a point's series. Its parts are told apart by type too, so that 1 is not "1". */
function seriesOf(point: SeriesPoint, { kind }: Placed, index: number): string {
  const keys = Object.entries(point as unknown as Readonly<Record<string, unknown>>)
    .filter(([key, value]) => !ownKeys.includes(key) && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, typeof value, keyText(value, [index, key])]);
  return JSON.stringify([kind.id, keys]);
}

function keyText(value: unknown, path: readonly (string | number)[]): string {
  const isPlain = value === null || ["string", "number", "boolean"].includes(typeof value);
  return isPlain
    ? String(value)
    : refuse(value, "not text, a number or a boolean to tell series apart by", path);
}

function inOrderOfTime(
  points: readonly Unordered[],
  idAfter: (placed: Placed) => string,
): readonly ReadPoint[] {
  const sorted = [...points].sort(byFirstDay);
  requireOneSort(sorted);
  return sorted.map((point, at) => {
    const before = sorted[at - 1];
    if (before === undefined) return { ...point, followsOn: true };
    requireApart(before, point);
    const { period, kind } = point.placed;
    return { ...point, followsOn: kind.containing === null || idAfter(before.placed) === period.id };
  });
}

/** The periods have been read, so that their days need no second look, as comparePeriods takes. */
function byFirstDay({ placed: a }: Unordered, { placed: b }: Unordered): number {
  if (a.period.firstDay === b.period.firstDay) return 0;
  return a.period.firstDay < b.period.firstDay ? -1 : 1;
}

function requireOneSort(points: readonly Unordered[]): void {
  const reported = points.filter(({ value }) => value !== null);
  const first = reported[0]?.value;
  for (const { value, index } of reported) {
    if (typeof value !== typeof first) {
      const message =
        "One series holds plain numbers and counts with a unit; give all of them as one or the other.";
      fail("mixed-series", message, { index }, [index, "value"]);
    }
    if (isCount(value) && isCount(first)) requireUnit(value.unit, first.unit, [index, "value"]);
  }
}

function isCount(value: SeriesValue | null | undefined): value is Difference {
  return typeof value === "object" && value !== null;
}

function requireApart(
  { placed: { period: before } }: Unordered,
  { placed: { period }, index }: Unordered,
): void {
  const data = { period: period.id, other: before.id };
  const path = [index, "period"];
  if (period.id === before.id)
    fail("duplicate-period", `${period.id} stands twice in one series.`, data, path);
  if (period.firstDay <= before.lastDay) {
    fail("overlapping-periods", `${before.id} and ${period.id} have days in common.`, data, path);
  }
}

function refuse(value: unknown, what: string, path: readonly (string | number)[]): never {
  return fail("invalid-series", `${preview(value)} is ${what}.`, { found: preview(value) }, path);
}
