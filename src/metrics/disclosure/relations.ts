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
  const columns = groupBy(table.counts, ({ column }) => column);
  const totals = [...columns.values()]
    .filter((counts) => isAdditive(counts, rule))
    .flatMap((counts) => {
      const steps = stepsBetween(levelsOf(counts));
      return steps.flatMap((step) => totalsBetween(step, counts, table, rule));
    });
  return [...totals, ...linkedSums(table, rule)];
}

function isAdditive([first]: readonly Count[], { additive }: DisclosureRule): boolean {
  return additive === null || (first?.measures.some((measure) => additive.includes(measure)) ?? false);
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

/** A level of totals and the next finer one. */
interface Step {
  readonly coarse: Level;
  readonly fine: Level;
}

function levelsOf(counts: readonly Count[]): readonly Level[] {
  const levels = new Map(counts.map(({ key }) => [levelId(key), Object.keys(key)]));
  return [...levels].sort(([a], [b]) => compareText(a, b)).map(([, level]) => level);
}

function levelId(key: TableKey): string {
  return JSON.stringify(Object.keys(key));
}

/** Steps with no level between: the others follow from these. */
function stepsBetween(levels: readonly Level[]): readonly Step[] {
  return levels.flatMap((coarse) =>
    levels
      .filter((fine) => isWithin(coarse, fine))
      .filter((fine) => !levels.some((between) => isWithin(coarse, between) && isWithin(between, fine)))
      .map((fine) => ({ coarse, fine })),
  );
}

function isWithin(coarse: Level, fine: Level): boolean {
  return coarse.length < fine.length && coarse.every((name) => fine.includes(name));
}

function totalsBetween(
  { coarse, fine }: Step,
  counts: readonly Count[],
  { columns }: CountTable,
  { overlapping }: DisclosureRule,
): readonly Relation[] {
  const index = columns.get(counts[0]?.column ?? "") ?? new Map<string, number>();
  const fineId = JSON.stringify(fine);
  const parts = groupBy(
    counts.filter(({ key }) => levelId(key) === fineId),
    ({ key }) => keyId(project(key, coarse)),
  );
  const over = fine.filter((name) => !coarse.includes(name));
  const coarseId = JSON.stringify(coarse);
  return counts
    .filter(({ key }) => levelId(key) === coarseId)
    .flatMap((count) => {
      const total = index.get(count.keyId);
      const own = (parts.get(count.keyId) ?? []).flatMap((part) => index.get(part.keyId) ?? []);
      if (total === undefined) return [];
      return over.some((name) => overlapping.includes(name))
        ? overlapsOf(total, own, over)
        : [{ kind: "total" as const, total, parts: own, over }];
    });
}

function overlapsOf(total: number, parts: readonly number[], over: readonly string[]): readonly Relation[] {
  return [
    { kind: "atMostSum", total, parts, over },
    ...parts.map((part) => ({ kind: "atLeastPart" as const, total, parts: [part], over })),
  ];
}

function linkedSums(
  { columns, columnOf, keys }: CountTable,
  { linked }: DisclosureRule,
): readonly Relation[] {
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
