import { compareText } from "../../internal/compare-text.js";
import type { DisclosureRule } from "./disclosure-rule.js";
import { isAdditive } from "./is-additive.js";
import type { PeriodNames } from "./period-names.js";
import type { Found } from "./relation.js";
import { keyId, project, type TableKey } from "./table-key.js";
import type { IndexedCount, TotalStep } from "./total-steps.js";
import { withoutParts } from "./whole-rows.js";

/**
 * What a total is if it is that of a stock, which is not added over time: what stood at the end of the last period of each place; of what a stock grew from, what stood before the first. Where it is stated of all holders and of each, that of all stands for those of each.
 *
 * @internal
 */
export function stockTotals(
  { total, count, rows, fine, over, between, hasAll }: TotalStep,
  periods: PeriodNames,
  { openings, isLevel }: KnownStocks,
  rule: DisclosureRule,
): readonly Found[] {
  if (over.some((name) => rule.overlapping.includes(name))) return [];
  const series = fine.filter((name) => !periods.has(name));
  // What follows by way of a level between that is a total over periods only needs no equation.
  if (between.some((level) => series.every((name) => level.includes(name)) && hasAll(level))) return [];
  const inTime = sortedBy(rows, ([, { key }]) => lastDays(key, over, periods));
  if (openings.has(total)) inTime.reverse();
  // Of the counts of one series, the last one stays.
  const ends = new Map(inTime.map((row) => [keyId(project(row[1].key, series)), row]));
  const wholes = withoutParts(ends, series);
  const isSum = (parts: ReadonlyMap<string, IndexedCount>) => parts.size === 1 || isAdditive(count, rule);
  // Of one period each and without wholes, they are what any total is.
  const isAny = ends.size === rows.length;
  const isOfWholes = isLevel && wholes.size < ends.size && sumOf(wholes) === count.figure.estimate;
  const isOfEnds = (isLevel || !isAny) && !isOfWholes;
  return [
    ...(isOfEnds && isSum(ends) ? [relation(isAny ? "total" : "stock", total, ends, over)] : []),
    ...(wholes.size < ends.size && isSum(wholes) ? [relation("total", total, wholes, over)] : []),
  ];
}

/** What is known of the stocks of a table. */
interface KnownStocks {
  /** What stocks grew from. */
  readonly openings: ReadonlySet<number>;
  /** Whether this total certainly is that of a stock over time, so that it is taken for no other sum. */
  readonly isLevel: boolean;
}

function sumOf(parts: ReadonlyMap<string, IndexedCount>): number {
  return [...parts.values()].reduce((sum, [, { figure }]) => sum + figure.estimate, 0);
}

function relation(
  kind: Found["kind"],
  total: number,
  parts: ReadonlyMap<string, IndexedCount>,
  over: readonly string[],
): Found {
  return { kind, total, parts: [...parts.values()].map(([part]) => part), less: [], over };
}

/** Of a month within a year, the days of both: in either order, the later month has the later ones. */
function lastDays(key: TableKey, over: readonly string[], periods: PeriodNames): string {
  return over.map((name) => periods.get(name)?.get(key[name])?.lastDay).join();
}

function sortedBy<Item>(items: readonly Item[], textOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, text: textOf(item) }))
    .sort((a, b) => compareText(a.text, b.text))
    .map(({ item }) => item);
}
