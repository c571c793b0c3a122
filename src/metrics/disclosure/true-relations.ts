import type { Facet } from "./facets.js";
import type { Relation } from "./relations.js";

/**
 * The relations that are true of a table in one facet.
 *
 * @internal
 */
export function trueRelations(relations: readonly Relation[], { values }: Facet): readonly Relation[] {
  return relations.filter((relation) => isTrue(relation, values));
}

function isTrue({ kind, total, parts }: Relation, values: readonly (bigint | null)[]): boolean {
  const whole = values[total] ?? null;
  const addends = parts.map((part) => values[part] ?? null);
  if (whole === null || addends.includes(null)) return false;
  const sum = addends.reduce<bigint>((total, addend) => total + (addend ?? 0n), 0n);
  if (kind === "atMostSum") return whole <= sum;
  return kind === "atLeastPart" ? whole >= sum : whole === sum;
}
