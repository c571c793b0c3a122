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
  // Of what happened, a row without a word is what no word is told of.
  const isStock = ({ rows }: TableLevel) => !rows.some(([, { column }]) => table.flows.has(column));
  return levelsByColumn(table)
    .flat()
    .filter(isStock)
    .flatMap((level) =>
      level.names
        .filter((name) => !rule.overlapping.includes(name))
        .flatMap((name) => wholesOver(name, level, rule)),
    );
}

function wholesOver(name: string, { names, rows }: TableLevel, rule: DisclosureRule): readonly Found[] {
  const wholes = rows.filter(([, count]) => count.key[name] === null && isAdditive(count, rule));
  if (wholes.length === 0) return [];
  const others = names.filter((other) => other !== name);
  const idOf = ([, { key }]: IndexedCount) => keyId(project(key, others));
  const rest = groupBy(
    rows.filter(([, { key }]) => key[name] !== null),
    idOf,
  );
  return wholes.flatMap((whole) => {
    const parts = rest.get(idOf(whole))?.map(([part]) => part);
    return parts === undefined ? [] : [{ kind: "total", total: whole[0], parts, less: [], over: [name] }];
  });
}

/**
 * Of rows by their words, those that no other one stands for: one that has the same words but lacks some.
 *
 * @internal
 */
export function withoutParts(
  rows: ReadonlyMap<string, IndexedCount>,
  names: readonly string[],
): ReadonlyMap<string, IndexedCount> {
  const lacking = [...rows.values()].map(([, { key }]) => names.filter((name) => key[name] === null));
  const lists = [...new Map(lacking.map((list) => [JSON.stringify(list), list])).values()];
  const standsForIt = (key: TableKey) => (list: readonly string[]) =>
    list.some((name) => key[name] !== null) &&
    rows.has(keyId(project({ ...key, ...project({}, list) }, names)));
  return new Map([...rows].filter(([, [, { key }]]) => !lists.some(standsForIt(key))));
}
