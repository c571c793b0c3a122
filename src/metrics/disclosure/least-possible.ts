import { addToGroup } from "../../internal/add-to-group.js";
import type { DisclosureRule } from "./disclosure-rule.js";
import type { Facet } from "./facets.js";
import type { Relation } from "./relations.js";

/**
 * The least that a count can be for a reader to whom all is hidden: 0, or 1 where zeros are published and it is none.
 *
 * @internal
 */
export function leastAlone(count: number, { name, scale, values }: Facet, { zeros }: DisclosureRule): bigint {
  const value = values[count] ?? 0n;
  if (name === "estimate" && zeros === "publish" && value >= scale) return scale;
  return value < 0n ? value : 0n;
}

/**
 * The least that a count can be for a reader to whom all is hidden but the zeros. Where these are published, a total is at least the number of its parts that are not zero, and
 * nothing that is hidden changes that.
 *
 * @internal
 */
export function leastPossible(
  known: readonly Relation[],
  facet: Facet,
  rule: DisclosureRule,
): (count: number) => bigint {
  const byTotal = new Map<number, Relation[]>();
  for (const relation of known)
    if (relation.kind !== "atMostSum") addToGroup(byTotal, relation.total, relation);
  const least = new Map<number, bigint>();
  const leastOf = (count: number): bigint => {
    const found = least.get(count);
    if (found !== undefined) return found;
    // Stands while its parts are looked at, should they lead back to it.
    let most = leastAlone(count, facet, rule);
    least.set(count, most);
    for (const { parts } of byTotal.get(count) ?? []) {
      const sum = parts.reduce((total, part) => total + leastOf(part), 0n);
      if (sum > most) most = sum;
    }
    least.set(count, most);
    return most;
  };
  return leastOf;
}
