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

/**
 * What keeps a hidden count from being safe in one facet; `null` when it is. A small count is safe when the reader has to reckon with all small counts, another one when the
 * reader does not know it exactly.
 *
 * @internal
 */
export function weaknessOf(
  explorer: Explorer,
  place: number,
  { floor, excess }: Unknown,
  count: Count,
  facet: Facet,
  rule: DisclosureRule,
): Weakness | null {
  const value = floor + excess;
  const high = BigInt(rule.threshold - 1) * facet.scale;
  const isSmallCount = isSmall(count, rule);
  if (!isSmallCount || value > high) {
    if (!isSmallCount && (facet.name !== "estimate" || count.part !== null)) return null;
    return unlessMoved(explorer, place, excess);
  }
  const least = rule.zeros === "hide" ? 0n : facet.scale;
  const low = (value < least ? value : least) - floor;
  const pushes = [explorer.push(place, 1, high - floor), explorer.push(place, -1, low < 0n ? 0n : low)];
  const failed = pushes.filter(({ reached }) => !reached);
  if (failed.length === 0) return null;
  const [up, down] = pushes;
  const isHeldDown = up?.limit != null && up.limit < high - floor;
  const isHeldUp = down?.limit != null && down.limit > low;
  return { pushes: failed, certain: isHeldDown || isHeldUp };
}

function unlessMoved(explorer: Explorer, place: number, excess: bigint): Weakness | null {
  const up = explorer.push(place, 1, excess + 1n);
  if (up.reached) return null;
  const down = explorer.push(place, -1, excess - 1n);
  if (down.reached) return null;
  return { pushes: [up, down], certain: up.limit === excess && down.limit === excess };
}
