import type { Quantity } from "../../../quantity/quantity.js";

/**
 * What a count says, as words that are the same for two counts that say the same.
 *
 * @internal
 */
export function wordsOfCount(count: Quantity | undefined): readonly unknown[] | undefined {
  return count && [count.value, count.unit, count.hedge, count.upTo, count.openAbove];
}
