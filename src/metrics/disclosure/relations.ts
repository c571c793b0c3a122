import type { CountTable } from "./count-table.js";
import type { DisclosureRule } from "./disclosure-rule.js";
import { periodNames } from "./period-names.js";
import { stockFlows } from "./stock-flows.js";
import { stockTotals } from "./stock-totals.js";
import type { TotalStep } from "./total-steps.js";

/**
 * What a reader knows of a total.
 *
 * - `total`: it is the sum of its rows
 * - `linked`: it is the sum of other measures of its row
 * - `atMostSum`: its rows overlap, so that it is at most their sum
 * - `atLeastPart`: its rows overlap, and it is at least this one
 * - `stock`: it is a stock, which is not added over time, and stands elsewhere too: as the total over periods, which is what stood in the last of them, or as what it grew from in a later one
 * - `balance`: it is a stock that was, with what was added, less what was removed
 * - `overlap`: its rows overlap, and how far its lower bound is below theirs tells by how much
 */
export type RelationKind = "total" | "linked" | "atMostSum" | "atLeastPart" | "stock" | "balance" | "overlap";

/** Something that holds between the counts of a table; counts stand by their indexes. */
export interface Relation {
  /** Its place among those of the table. */
  readonly index: number;
  readonly kind: Exclude<RelationKind, "overlap">;
  readonly total: number;
  readonly parts: readonly number[];
  /** What is taken away from the parts. */
  readonly less: readonly number[];
  /** The names that the total is a total over. */
  readonly over: readonly string[];
}

/** A relation that has no place yet. */
export type Found = Omit<Relation, "index">;

/**
 * What a reader may take for true of a table, in an order that does not depend on that of the table. Whether it is true is not looked at.
 *
 * @internal
 */
export function relationsOf(
  table: CountTable,
  steps: readonly TotalStep[],
  rule: DisclosureRule,
): readonly Relation[] {
  const periods = periodNames(table.keys.values());
  const openings = new Set(table.changes.flatMap(({ from }) => [...from.values()]));
  const totals = steps.flatMap((step) => [
    ...totalsOf(step, table, rule),
    ...stockTotals(step, table.counts, periods, openings, rule),
  ]);
  return [...totals, ...linkedSums(table, rule), ...stockFlows(table, periods, rule)].map(
    (relation, index) => ({
      index,
      ...relation,
    }),
  );
}

/**
 * The coefficients that the counts have in the equation of a relation: parts less what is taken away and the total.
 *
 * @internal
 */
export function coefficientsOf({
  total,
  parts,
  less,
}: Relation): readonly (readonly [count: number, coef: number])[] {
  return [
    ...parts.map((part) => [part, 1] as const),
    ...less.map((part) => [part, -1] as const),
    [total, -1] as const,
  ];
}

/** What follows from the totals of a level between, where it has all that it takes, is left out. */
function totalsOf(
  { total, parts, over, between, hasAll }: TotalStep,
  { counts }: CountTable,
  { additive, overlapping }: DisclosureRule,
): readonly Found[] {
  const measures = counts[total]?.measures ?? [];
  if (additive !== null && !measures.some((measure) => additive.includes(measure))) return [];
  if (between.some(hasAll)) return [];
  return over.some((name) => overlapping.includes(name))
    ? overlapsOf(total, parts, over)
    : [{ kind: "total", total, parts, less: [], over }];
}

function overlapsOf(total: number, parts: readonly number[], over: readonly string[]): readonly Found[] {
  return [
    { kind: "atMostSum", total, parts, less: [], over },
    ...parts.map((part) => ({ kind: "atLeastPart" as const, total, parts: [part], less: [], over })),
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
        return total === undefined ? [] : [{ kind: "linked" as const, total, parts, less: [], over: [] }];
      }),
    );
}
