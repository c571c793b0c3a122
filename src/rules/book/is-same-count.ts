import type { Quantity } from "../../quantity/quantity.js";

/**
 * Whether two counts of one unit are given in the same words.
 *
 * @internal
 */
export function isSameCount(a: Quantity, b: Quantity): boolean {
  return a.value === b.value && a.hedge === b.hedge && a.upTo === b.upTo && a.openAbove === b.openAbove;
}
