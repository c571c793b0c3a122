import { kindOfPeriod } from "../../calendar/kind-of-period.js";
import { parsePeriod } from "../../calendar/parse-period.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import { periodKinds as standardKinds } from "../../calendar/period-kinds.js";
import { yearParts } from "../../calendar/year-parts.js";
import type { Period } from "../../calendar/period.js";
import { fail, type Path } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import { requireOptions } from "../../internal/require-options.js";
import { ownValue } from "../../internal/own-value.js";
import { strictFigure } from "../../quantity/strict-figure.js";
import { isExactNumber } from "../../quantity/exact.js";
import { units as standardUnits, type UnitRegistry } from "../../quantity/unit.js";
import type { Value } from "./year-series-arithmetic.js";
import type { YearSeriesOptions, YearSeriesPoint } from "./year-series-point.js";

/** A point that was read: where it stands in the list, and its value as a number or a figure. */
export interface ReadPoint {
  readonly index: number;
  /** The ids of the periods of the year up to and with its own. */
  readonly soFar: readonly string[];
  readonly value: Value | null;
  /** The ids that the point names under `missing` or `includes`. */
  readonly named: readonly string[];
}

/** The points of one series that lie in one year, in order of time. */
export type SeriesYear = readonly ReadPoint[];

type Key = "missing" | "includes";

/**
 * The years of the series in a list of points. `key` is the one that names other periods.
 *
 * @internal
 */
export function readYearSeries(
  points: readonly YearSeriesPoint[],
  key: Key,
  options: YearSeriesOptions,
): readonly SeriesYear[] {
  const {
    periodKinds = standardKinds,
    units = standardUnits,
    changes,
  } = requireOptions(options, { periodKinds: true, units: true, changes: "flag" });
  const isList: boolean = Array.isArray(points);
  if (!isList) refuseList(points);
  const years = new Map<string, Map<number, ReadPoint>>();
  const partsOfYear = rememberParts(periodKinds);
  for (const [index, point] of points.entries()) {
    const fields = requirePoint(point, index);
    const period = readPeriod(point.period, periodKinds);
    const parts = partsOfYear(period);
    const series = JSON.stringify([period.kind, parts[0], ...dimensionsOf(fields)]);
    const year = years.get(series) ?? new Map<number, ReadPoint>();
    years.set(series, year);
    const position = parts.indexOf(period.id);
    if (year.has(position)) refuseTwice(period, index);
    const value = readValue(point.value, units, changes === true, [index, "value"]);
    const soFar = parts.slice(0, position + 1);
    year.set(position, { index, soFar, value, named: namesOf(fields[key], index, key) });
  }
  return [...years.values()].map(inOrder);
}

function inOrder(year: ReadonlyMap<number, ReadPoint>): SeriesYear {
  return [...year].sort(([a], [b]) => a - b).map(([, point]) => point);
}

function readPeriod(period: Period | string, kinds: readonly PeriodKind[]): Period {
  if (typeof period === "string") return parsePeriod(period, kinds);
  kindOfPeriod(period, kinds);
  return period;
}

/** Long lists hold few years: the periods of each are worked out once. */
function rememberParts(kinds: readonly PeriodKind[]): (period: Period) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (period) => {
    const remembered = known.get(period.id);
    if (remembered !== undefined) return remembered;
    const ids = yearParts(period, kinds).map(({ id }) => id);
    for (const id of ids) known.set(id, ids);
    return ids;
  };
}

function requirePoint(point: unknown, index: number): Readonly<Record<string, unknown>> {
  if (typeof point === "object" && point !== null) return point as Readonly<Record<string, unknown>>;
  const found = preview(point);
  return fail("invalid-series", `A point of a series has a period and a value; found ${found}.`, { found }, [
    index,
  ]);
}

const ownKeys: readonly string[] = ["period", "value", "missing", "includes"];

function dimensionsOf(fields: Readonly<Record<string, unknown>>): readonly unknown[] {
  const keys = Object.keys(fields).filter((key) => !ownKeys.includes(key) && isPlain(fields[key]));
  return keys.sort().map((key) => [key, fields[key]]);
}

function isPlain(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value) || value === null;
}

function readValue(
  value: YearSeriesPoint["value"],
  units: UnitRegistry,
  isChange: boolean,
  path: Path,
): Value | null {
  if (value == null) return null;
  if (typeof value === "number") return isExactNumber(value) ? value : refuseNumber(value, path);
  const figure = strictFigure(value, units);
  const unit = ownValue(units, figure.unit);
  return unit?.additiveOverTime === false && !isChange ? refuseStock(figure.unit, path) : figure;
}

function namesOf(value: unknown, index: number, key: Key): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((id): id is string => typeof id === "string")) return value;
  const found = preview(value);
  return fail("invalid-series", `${key} is a list of the ids of periods; found ${found}.`, { found }, [
    index,
    key,
  ]);
}

function refuseList(points: unknown): never {
  const found = preview(points);
  return fail("invalid-series", `A series is a list of points; found ${found}.`, { found });
}

function refuseTwice({ id }: Period, index: number): never {
  const message = `The series has two points for ${id}; a key of their own tells series apart.`;
  return fail("duplicate-period", message, { period: id }, [index, "period"]);
}

function refuseNumber(value: number, path: Path): never {
  const found = preview(value);
  const message = `${found} cannot be added exactly; a value is a whole number or has at most six decimals.`;
  return fail("invalid-series", message, { found }, path);
}

function refuseStock(unit: string, path: Path): never {
  const message = `${unit} is a stock: how many there are at the end of a period is not added over time. Of models added and the like, say so: { changes: true }.`;
  return fail("stock-over-time", message, { unit }, path);
}
