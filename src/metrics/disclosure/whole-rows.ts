import type { CountTable } from "./count-table.js";
import type { DisclosureRule } from "./disclosure-rule.js";
import { isAdditive } from "./is-additive.js";
import type { Found } from "./relation.js";
import { keyId, project, type TableKey } from "./table-key.js";
import { groupBy, type IndexedCount, levelsByColumn, type TableLevel } from "./total-steps.js";

/**
 * What the rows without a word are if they stand for the others: a stock that is stated of all holders and of each has a row without a holder, which is the sum of those that have one, whether the table has a total of them or not.
 *
 * @internal
 */
export function wholeRows(table: CountTable, rule: DisclosureRule): readonly Found[] {
  return levelsByColumn(table)
    .flat()
    .flatMap((level) =>
      level.names
        .filter((name) => !rule.overlapping.includes(name))
        .flatMap((name) => wholesOver(name, level, rule)),
    );
}

function wholesOver(name: string, { names, rows }: TableLevel, rule: DisclosureRule): readonly Found[] {
  const others = names.filter((other) => other !== name);
  const groups = groupBy(rows, ([, { key }]) => keyId(project(key, others)));
  return [...groups.values()].flatMap((group) => {
    const parts = group.filter(([, { key }]) => key[name] !== null).map(([part]) => part);
    const wholes = group.filter(([, count]) => count.key[name] === null && isAdditive(count, rule));
    if (parts.length === 0) return [];
    return wholes.map(([total]) => ({ kind: "total" as const, total, parts, less: [], over: [name] }));
  });
}

/**
 * Rows without those that another one of them stands for: one that has the same words but lacks some.
 *
 * @internal
 */
export function withoutParts(
  rows: readonly IndexedCount[],
  names: readonly string[],
): readonly IndexedCount[] {
  const lacking = rows.map(([, { key }]) => names.filter((name) => key[name] === null));
  const lists = [...new Map(lacking.map((list) => [JSON.stringify(list), list])).values()];
  const idOf = (key: TableKey) => keyId(project(key, names));
  const ids = new Set(rows.map(([, { key }]) => idOf(key)));
  const standsForIt = (key: TableKey) => (list: readonly string[]) => {
    const wider = idOf({ ...key, ...project({}, list) });
    return wider !== idOf(key) && ids.has(wider);
  };
  return rows.filter(([, { key }]) => !lists.some(standsForIt(key)));
}
