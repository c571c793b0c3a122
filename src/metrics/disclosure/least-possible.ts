import type { DisclosureRule } from "./disclosure-rule.js";
import type { Facet } from "./facets.js";
import type { Relation } from "./relation.js";

/**
 * The least that a count can be for a reader to whom all is hidden: 0, or 1 where zeros are published and it is none. What may be below zero has no such end; one is set that is far enough.
 *
 * @internal
 */
export function leastAlone(
  count: number,
  { name, scale, values, spread }: Facet,
  { zeros, threshold }: DisclosureRule,
): bigint {
  const far = spread.get(count);
  if (far !== undefined) return -far - BigInt(threshold) * scale;
  // What is not zero may be zero at the least, and at the most it is not.
  return name !== "lower" && zeros === "publish" && (values[count] ?? 0n) >= scale ? scale : 0n;
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
  let least: readonly bigint[] | null = null;
  return (count) => (least ??= leastOfAll(known, facet, rule))[count] ?? 0n;
}

/** A count is at least as much as others together. */
interface Bound {
  readonly count: number;
  readonly others: readonly number[];
}

function leastOfAll(known: readonly Relation[], facet: Facet, rule: DisclosureRule): readonly bigint[] {
  const least = facet.values.map((_, count) => leastAlone(count, facet, rule));
  const bounds = known.flatMap((relation) => boundsOf(relation, facet));
  // What bounds one count may bound the next. It ends, since none of them is ever more than the count is.
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const { count, others } of bounds) {
      const sum = others.reduce((total, other) => total + (least[other] ?? 0n), 0n);
      if (sum <= (least[count] ?? 0n)) continue;
      least[count] = sum;
      isSettled = false;
    }
  }
  return least;
}

/** What stands alone on one side of an equation but for zeros is at least the other side. Where zeros are not published, that is nothing. */
function boundsOf({ kind, total, parts, less }: Relation, { none }: Facet): readonly Bound[] {
  if (kind === "atMostSum") return [];
  const whole = [total, ...less];
  const atLeast = [[whole, parts] as const, ...(kind === "atLeastPart" ? [] : [[parts, whole] as const])];
  return atLeast.flatMap(([own, others]) => {
    const open = own.filter((count) => !none.has(count));
    return open.length === 1 ? open.map((count) => ({ count, others })) : [];
  });
}
