import { addToGroup } from "../../internal/add-to-group.js";
import type { Count } from "./count-table.js";
import type { DisclosureRule } from "./disclosure-rule.js";
import type { PeriodNames } from "./period-names.js";
import type { Found } from "./relation.js";
import { keyId, project, type TableKey } from "./table-key.js";
import type { TotalStep } from "./total-steps.js";

/**
 * What the totals over periods are if they are those of a stock, which is not added over time: what stood at the end of the last period of each place; of what a stock grew from, what stood before the first.
 *
 * @internal
 */
export function stockTotals(
  { total, parts, fine, over, between, hasAll }: TotalStep,
  counts: readonly Count[],
  periods: PeriodNames,
  openings: ReadonlySet<number>,
  { overlapping }: DisclosureRule,
): readonly Found[] {
  const isPeriod = (name: string) => periods.has(name);
  if (!over.some(isPeriod) || over.some((name) => overlapping.includes(name))) return [];
  // What follows by way of a level between that is a total over periods only needs no equation.
  const isOverPeriods = (level: readonly string[]) =>
    fine.every((name) => level.includes(name) || isPeriod(name));
  if (between.some((level) => isOverPeriods(level) && hasAll(level))) return [];
  const others = fine.filter((name) => !over.includes(name) || !isPeriod(name));
  const series = new Map<string, number[]>();
  for (const part of parts) addToGroup(series, keyId(project(counts[part]?.key ?? {}, others)), part);
  // Of one period each, they are what any total is.
  if (series.size === parts.length) return [];
  const ends = [...series.values()].map((own) => endOf(own, counts, over, periods, openings.has(total)));
  return [{ kind: "stock", total, parts: ends, less: [], over }];
}

/** Of the counts of one series, that of the last period, or of the first one. */
function endOf(
  own: readonly number[],
  counts: readonly Count[],
  over: readonly string[],
  periods: PeriodNames,
  isFirst: boolean,
): number {
  return own.reduce((best, other) => {
    const [a, b] = [best, other].map((count) => lastDay(counts[count]?.key ?? {}, over, periods));
    return (b ?? "") < (a ?? "") === isFirst ? other : best;
  });
}

/** Of a month within a year, the month's. */
function lastDay(key: TableKey, over: readonly string[], periods: PeriodNames): string {
  const days = over.flatMap((name) => periods.get(name)?.get(key[name] ?? "")?.lastDay ?? []);
  return days.reduce((first, day) => (day < first ? day : first), days[0] ?? "");
}
