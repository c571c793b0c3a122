import type { Stated } from "./stated.js";

/**
 * Of what is stated, the totals; the others are openings.
 *
 * @internal
 */
export function totalsIn(stated: readonly Stated[]): readonly Stated[] {
  return stated.filter(({ entry }) => entry.kind === "statedTotal");
}
