import type { Stated } from "./stock-entries.js";

/**
 * Of what is stated for one evening, that which a number by some method can be held against: what is counted by its own method; where there is none, or it names none, all of it.
 *
 * @internal
 */
export function countedBy(method: string | undefined, stated: readonly Stated[]): readonly Stated[] {
  const own = stated.filter(({ entry }) => method !== undefined && entry.method === method);
  return own.length > 0 ? own : stated;
}
