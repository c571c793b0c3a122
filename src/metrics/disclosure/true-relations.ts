import type { Facet } from "./facets.js";
import type { Relation } from "./relation.js";

/**
 * The relations that are true of a table in one facet.
 *
 * @internal
 */
export function trueRelations(relations: readonly Relation[], { name, values }: Facet): readonly Relation[] {
  return relations.filter(
    (relation) => (name === "estimate" || !isOfMeasures(relation)) && isTrue(relation, values),
  );
}

/** That one measure is no more than another holds of numbers, and not of what is known of them: of both, there may be no least. */
function isOfMeasures({ kind, over }: Relation): boolean {
  return kind === "atLeastPart" && over.length === 0;
}

function isTrue({ kind, total, parts, less }: Relation, values: readonly (bigint | null)[]): boolean {
  const [whole, sum] = [[total, ...less], parts].map((side) => sumOf(side, values));
  if (whole == null || sum == null) return false;
  if (kind === "atMostSum") return whole <= sum;
  return kind === "atLeastPart" ? whole >= sum : whole === sum;
}

function sumOf(counts: readonly number[], values: readonly (bigint | null)[]): bigint | null {
  return counts.reduce<bigint | null>((sum, count) => {
    const value = values[count] ?? null;
    return sum === null || value === null ? null : sum + value;
  }, 0n);
}
