import type { Stated } from "./stated.js";

/**
 * Of what is stated for one evening, that which what comes after it goes on from: the openings, which may have counted anew what the totals say; else the totals.
 *
 * @internal
 */
export function fromTheMorningOn(stated: readonly Stated[]): readonly Stated[] {
  const openings = stated.filter(({ entry }) => entry.kind === "opening");
  return openings.length > 0 ? openings : stated;
}
