/**
 * What a reader knows of a total.
 *
 * - `total`: it is the sum of its rows
 * - `linked`: it is the sum of other measures of its row
 * - `atMostSum`: its rows overlap, so that it is at most their sum
 * - `atLeastPart`: it is at least this one: a row of it, where its rows overlap, or a measure that is among it, such as the models that work well among those in force
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
 * The coefficients that the counts have in the equation of a relation: parts less what is taken away and the total.
 *
 * @internal
 */
export function coefficientsOf({
  total,
  parts,
  less,
}: Found): readonly (readonly [count: number, coef: number])[] {
  return [
    ...parts.map((part) => [part, 1] as const),
    ...less.map((part) => [part, -1] as const),
    [total, -1] as const,
  ];
}
