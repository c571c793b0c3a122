import { addToGroup } from "../internal/add-to-group.js";
import { fail } from "../internal/failure.js";
import { frozen } from "../internal/frozen.js";
import { preview } from "../internal/preview.js";
import { requireOptions } from "../internal/require-options.js";
import type { UnitRegistry } from "../quantity/unit.js";
import { partlyReported } from "./partly-reported.js";
import { cellOf, furtherKeys } from "./series-cell.js";
import type {
  FurtherKeys,
  PartlyReported,
  RestatedTotal,
  Restatement,
  PlacePoint,
  UnplacedPoint,
} from "./restatement.js";

/** Options of {@link totalsOf}. */
export interface TotalsOptions {
  /** The registry that holds your own counting units; defaults to the units that phongtrao knows. */
  readonly units?: UnitRegistry | undefined;
}

/**
 * The totals over all units of a restated series, one for each period and combination of further keys, in the order of the series.
 *
 * A total is what it was before, in point value and bounds: what the parts of a split sum to is taken from `groups`, and what could not be placed is counted in. Where a
 * unit lacks a part, be its point `null` or not there, `value` is `null`, `missing` names the part, and `reported` is the total of what is there. Units that no point
 * reaches are not in the series, and not in the total.
 *
 * Two counting units in one total throw `unit-mismatch`, what restate did not give `invalid-series`.
 *
 * @param restatement - What {@link restate} gave.
 * @param options - `units`: the registry with units of your own; by default {@link units}.
 *
 * @example
 * ```ts
 * import { createGazetteer, exactly, restate, totalsOf } from "phongtrao";
 * import { vietnamProvinces } from "phongtrao/geography";
 *
 * const gazetteer = createGazetteer(vietnamProvinces);
 * const models = [{ unit: "25", period: "2026", value: exactly(400, "model") }];
 * const back = restate(models, { gazetteer, to: "2025-06-30" });
 *
 * back.series.map(({ value }) => [value?.lower, value?.upper]); // [[0, 400], [0, 400], [0, 400]]
 * totalsOf(back).map(({ value }) => [value?.lower, value?.upper]); // [[400, 400]]
 * ```
 */
export function totalsOf<Point extends PlacePoint>(
  restatement: Restatement<Point>,
  options: TotalsOptions = {},
): readonly RestatedTotal<Point>[] {
  const { units } = requireOptions(options, { units: true });
  const { series, groups, unplaced } = requireRestatement(restatement);
  const groupsBy = byCell(groups);
  const asideBy = byCell(unplaced);
  const pointsBy = byCell(series);
  const cells = new Map([...pointsBy, ...asideBy].map(([cell, [first]]) => [cell, first]));
  const totals = [...cells].flatMap(([cell, first]) => {
    if (first === undefined) return [];
    const own = groupsBy.get(cell) ?? [];
    const grouped = new Set(own.flatMap((group) => group.units));
    const alone = (pointsBy.get(cell) ?? []).filter(({ unit }) => !grouped.has(unit));
    return [
      frozen<RestatedTotal<Point>>({
        ...headOf(first),
        ...together([...own, ...alone], asideBy.get(cell) ?? [], units),
      }),
    ];
  });
  return Object.freeze(totals);
}

function requireRestatement<Given>(value: Given): Given {
  const { series, groups, unplaced } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if ([series, groups, unplaced].every((rows) => Array.isArray(rows) && rows.every(isRow))) return value;
  const found = preview(value);
  return fail("invalid-series", `${found} is not what restate gives.`, { found });
}

function isRow(row: unknown): boolean {
  const { period, missing = [], units = [] } = (row ?? {}) as Readonly<Record<string, unknown>>;
  const hasPeriod = typeof period === "string" || (typeof period === "object" && period !== null);
  return hasPeriod && Array.isArray(missing) && Array.isArray(units);
}

/** What was set aside is there after all, so the units that lack a part of it do not make the total lack it. */
function together(
  parts: readonly PartlyReported[],
  aside: readonly Pick<UnplacedPoint, "unit" | "value">[],
  units: UnitRegistry | undefined,
): PartlyReported {
  const there = new Set(aside.flatMap(({ unit, value }) => (value === null ? [] : [unit])));
  const figures = [...parts.map(({ reported }) => reported), ...aside.map(({ value }) => value)];
  const missing = [...parts.flatMap((part) => part.missing), ...aside.map(({ unit }) => unit)];
  return partlyReported(
    figures.filter((figure) => figure !== null),
    missing.filter((unit) => !there.has(unit)),
    units,
  );
}

function byCell<Row extends Pick<PlacePoint, "period">>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const cells = new Map<string, Row[]>();
  for (const row of rows) addToGroup(cells, cellOf(furtherKeys(row), row.period), row);
  return cells;
}

function headOf<Point extends PlacePoint>(
  row: FurtherKeys<Point> & Pick<Point, "period">,
): FurtherKeys<Point> & Pick<Point, "period"> {
  return { ...(furtherKeys(row) as FurtherKeys<Point>), period: row.period };
}
