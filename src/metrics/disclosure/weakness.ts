import type { Count } from "./count-table.js";
import type { DisclosureRule } from "./disclosure-rule.js";
import type { Explorer, Push } from "./explore.js";
import type { Facet } from "./facets.js";
import { isSmall } from "./is-small.js";
import type { Unknown } from "./reader-system.js";

/** Why a hidden count is not shown to be safe: the ways in which it could not be moved far enough. */
export interface Weakness {
  readonly pushes: readonly Push[];
  /** Whether it is certain that it cannot be moved so far. */
  readonly certain: boolean;
}

/** What is judged: a hidden count, in one facet. */
export interface JudgedCount {
  readonly count: Count;
  /** Its place among the unknowns. */
  readonly place: number;
  readonly unknown: Unknown;
  /** The least that it can be for a reader to whom all is hidden but the zeros. */
  readonly least: bigint;
}

/**
 * What keeps a hidden count from being safe in one facet; `null` when it is. A small count is safe when the reader has to reckon with every small count that is possible at all and with
 * one more than the least, another one when the reader does not know it exactly.
 *
 * @internal
 */
export function weaknessOf(
  explorer: Explorer,
  { count, place, unknown: { floor, excess }, least }: JudgedCount,
  facet: Facet,
  rule: DisclosureRule,
): Weakness | null {
  const highest = BigInt(rule.threshold - 1) * facet.scale;
  const isSmallCount = isSmall(count, rule);
  if (!isSmallCount && (facet.name !== "estimate" || count.part !== null)) return null;
  if (!isSmallCount || floor + excess > highest) return unlessMoved(explorer, place, excess);
  const low = lowestOf(least, floor + excess, facet, rule) - floor;
  const beyond = least + facet.scale;
  const high = (highest > beyond ? highest : beyond) - floor;
  const up = explorer.push(place, 1, high);
  const down = explorer.push(place, -1, low);
  const failed = [up, down].filter(({ reached }) => !reached);
  if (failed.length === 0) return null;
  const isHeldDown = up.limit !== null && up.limit < high;
  const isHeldUp = down.limit !== null && down.limit > low;
  return { pushes: failed, certain: isHeldDown || isHeldUp };
}

/** 1, or 0 where zeros are hidden, unless the count is certainly more or itself less. */
function lowestOf(least: bigint, value: bigint, { scale }: Facet, { zeros }: DisclosureRule): bigint {
  const lowest = zeros === "hide" ? 0n : scale;
  const possible = lowest > least ? lowest : least;
  return value < possible ? value : possible;
}

function unlessMoved(explorer: Explorer, place: number, excess: bigint): Weakness | null {
  const up = explorer.push(place, 1, excess + 1n);
  if (up.reached) return null;
  const down = explorer.push(place, -1, excess - 1n);
  if (down.reached) return null;
  return { pushes: [up, down], certain: up.limit === excess && down.limit === excess };
}
