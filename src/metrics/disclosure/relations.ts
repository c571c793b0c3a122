import { addToGroup } from "../../internal/add-to-group.js";
import { compareText } from "../../internal/compare-text.js";
import type { Count, CountTable } from "./count-table.js";
import type { DisclosureRule } from "./disclosure-rule.js";
import { keyId, project, type TableKey } from "./table-key.js";

/**
 * What a reader knows of a total.
 *
 * - `total`: it is the sum of its rows
 * - `linked`: it is the sum of other measures of its row
 * - `atMostSum`: its rows overlap, so that it is at most their sum
 * - `atLeastPart`: its rows overlap, and it is at least this one
 */
export type RelationKind = "total" | "linked" | "atMostSum" | "atLeastPart";

/** Something that holds between the counts of a table; counts stand by their indexes. */
export interface Relation {
  /** Its place among those of the table. */
  readonly index: number;
  readonly kind: RelationKind;
  readonly total: number;
  readonly parts: readonly number[];
  /** The names that the total is a total over. */
  readonly over: readonly string[];
}

/**
 * What a reader may take for true of a table, in an order that does not depend on that of the table. Whether it is true is not looked at.
 *
 * @internal
 */
export function relationsOf(table: CountTable, rule: DisclosureRule): readonly Relation[] {
  const additive = [...table.counts.entries()].filter(([, count]) => isAdditive(count, rule));
  const columns = groupBy(additive, ([, { column }]) => column);
  const totals = [...columns.values()].flatMap((counts) =>
    stepsOf(levelsOf(counts)).flatMap((step) => totalsBetween(step, counts, rule)),
  );
  return [...totals, ...linkedSums(table, rule)].map((relation, index) => ({ index, ...relation }));
}

/** A relation that has no place yet. */
type Found = Omit<Relation, "index">;

/** A count with its index. */
type IndexedCount = readonly [index: number, count: Count];

function isAdditive({ measures }: Count, { additive }: DisclosureRule): boolean {
  return additive === null || measures.some((measure) => additive.includes(measure));
}

/**
 * The coefficients that the counts have in the equation of a relation: parts less total.
 *
 * @internal
 */
export function coefficientsOf({
  total,
  parts,
}: Relation): readonly (readonly [count: number, coef: number])[] {
  return [...parts.map((part) => [part, 1] as const), [total, -1] as const];
}

type Level = readonly string[];

/** A level of totals, a finer one, and those between them. */
interface Step {
  readonly coarse: Level;
  readonly fine: Level;
  readonly between: readonly Level[];
}

function levelsOf(counts: readonly IndexedCount[]): readonly Level[] {
  const levels = new Map(counts.map(([, { key }]) => [levelId(key), Object.keys(key)]));
  return [...levels].sort(([a], [b]) => compareText(a, b)).map(([, level]) => level);
}

function levelId(key: TableKey): string {
  return JSON.stringify(Object.keys(key));
}

function stepsOf(levels: readonly Level[]): readonly Step[] {
  return levels.flatMap((coarse) => {
    const finer = levels.filter((level) => isWithin(coarse, level));
    return finer.map((fine) => ({ coarse, fine, between: finer.filter((level) => isWithin(level, fine)) }));
  });
}

function isWithin(coarse: Level, fine: Level): boolean {
  return coarse.length < fine.length && coarse.every((name) => fine.includes(name));
}

/** What follows from the totals of a level between, where it has all that it takes, is left out. */
function totalsBetween(
  { coarse, fine, between }: Step,
  counts: readonly IndexedCount[],
  { overlapping }: DisclosureRule,
): readonly Found[] {
  const at = (level: Level) => {
    const id = JSON.stringify(level);
    return counts.filter(([, { key }]) => levelId(key) === id);
  };
  const parts = groupBy(at(fine), ([, { key }]) => keyId(project(key, coarse)));
  const over = fine.filter((name) => !coarse.includes(name));
  const ids = new Set(counts.map(([, count]) => count.keyId));
  return at(coarse).flatMap(([total, count]) => {
    const rows = parts.get(count.keyId) ?? [];
    const hasAll = (level: Level) => rows.every(([, { key }]) => ids.has(keyId(project(key, level))));
    if (between.some(hasAll)) return [];
    const own = rows.map(([part]) => part);
    return over.some((name) => overlapping.includes(name))
      ? overlapsOf(total, own, over)
      : [{ kind: "total" as const, total, parts: own, over }];
  });
}

function overlapsOf(total: number, parts: readonly number[], over: readonly string[]): readonly Found[] {
  return [
    { kind: "atMostSum", total, parts, over },
    ...parts.map((part) => ({ kind: "atLeastPart" as const, total, parts: [part], over })),
  ];
}

function linkedSums({ columns, columnOf, keys }: CountTable, { linked }: DisclosureRule): readonly Found[] {
  const at = (measure: string, id: string) => columns.get(columnOf.get(measure) ?? "")?.get(id);
  return Object.keys(linked)
    .sort()
    .flatMap((sum) =>
      [...keys.keys()].flatMap((id) => {
        const total = at(sum, id);
        const parts = (linked[sum] ?? []).flatMap((measure) => at(measure, id) ?? []);
        return total === undefined ? [] : [{ kind: "linked" as const, total, parts, over: [] }];
      }),
    );
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) addToGroup(groups, keyOf(item), item);
  return groups;
}
