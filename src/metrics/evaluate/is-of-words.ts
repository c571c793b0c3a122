import type { Grouping } from "../plan.js";

/**
 * Whether a grouping is one by words, and not by places or periods.
 *
 * @internal
 */
export function isOfWords(grouping: Grouping): boolean {
  return !("level" in grouping || "kind" in grouping);
}
