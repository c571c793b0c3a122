import type { Grouping } from "../plan.js";

/**
 * Whether what names no word of a grouping may be of any of its words: models without a holder or a field are of all of them.
 *
 * @internal
 */
export function standsForAll({ by }: Grouping): boolean {
  return by === "holder" || by === "field";
}
