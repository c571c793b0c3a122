import { differentCounts } from "./different-counts.js";
import type { Stated } from "./stated.js";

/**
 * Of what is stated for one evening, that which a number by some method can be held against: what is counted by its own method; where there is none, or it names none, all of it; each number once.
 *
 * @internal
 */
export function countedBy(method: string | undefined, stated: readonly Stated[]): readonly Stated[] {
  const own = stated.filter(({ entry }) => method !== undefined && entry.method === method);
  return differentCounts(own.length > 0 ? own : stated);
}
