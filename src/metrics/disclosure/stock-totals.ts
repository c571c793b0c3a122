import { compareText } from "../../internal/compare-text.js";
import type { DisclosureRule } from "./disclosure-rule.js";
import { isAdditive } from "./is-additive.js";
import type { PeriodNames } from "./period-names.js";
import type { Found } from "./relation.js";
import { keyId, project, type TableKey } from "./table-key.js";
import { groupBy, type IndexedCount, type TotalStep } from "./total-steps.js";
import { withoutParts } from "./whole-rows.js";

/**
 * What a total is if it is that of a stock, which is not added over time: what stood at the end of the last period of each place; of what a stock grew from, what stood before the first. Where it is stated of all holders and of each, that of all stands for those of each.
 *
 * @internal
 */
export function stockTotals(
  { total, count, rows, fine, over, between, hasAll }: TotalStep,
  periods: PeriodNames,
  openings: ReadonlySet<number>,
  rule: DisclosureRule,
): readonly Found[] {
  if (over.some((name) => rule.overlapping.includes(name))) return [];
  const series = fine.filter((name) => !periods.has(name));
  // What follows by way of a level between that is a total over periods only needs no equation.
  if (between.some((level) => series.every((name) => level.includes(name)) && hasAll(level))) return [];
  const bySeries = groupBy(rows, ([, { key }]) => keyId(project(key, series)));
  const ends = [...bySeries.values()].flatMap((own) => endOf(own, over, periods, openings.has(total)));
  const wholes = withoutParts(ends, series);
  const isSum = (parts: readonly IndexedCount[]) => parts.length === 1 || isAdditive(count, rule);
  // Of one period each and without wholes, they are what any total is.
  return [
    ...(ends.length < rows.length && isSum(ends) ? [relation("stock", total, ends, over)] : []),
    ...(wholes.length < ends.length && isSum(wholes) ? [relation("total", total, wholes, over)] : []),
  ];
}

function relation(
  kind: Found["kind"],
  total: number,
  parts: readonly IndexedCount[],
  over: readonly string[],
): Found {
  return { kind, total, parts: parts.map(([part]) => part), less: [], over };
}

/** Of the counts of one series, that of the last period, or of the first one. */
function endOf(
  own: readonly IndexedCount[],
  over: readonly string[],
  periods: PeriodNames,
  isFirst: boolean,
): readonly IndexedCount[] {
  const sorted = [...own].sort(([, a], [, b]) =>
    compareText(lastDays(a.key, over, periods), lastDays(b.key, over, periods)),
  );
  return isFirst ? sorted.slice(0, 1) : sorted.slice(-1);
}

/** Of a month within a year, the days of both: in either order, the later month has the later ones. */
function lastDays(key: TableKey, over: readonly string[], periods: PeriodNames): string {
  return over.map((name) => periods.get(name)?.get(key[name])?.lastDay).join();
}
