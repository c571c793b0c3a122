import type { KnownIds } from "./known-ids.js";
import { makeQuantity, type UnitLike } from "./make-quantity.js";
import type { Quantity } from "./quantity.js";

/**
 * A number after "tối đa", "không quá" or "nhiều nhất".
 *
 * Read as [0, n].
 * A number that is negative, not finite, 2⁵³ or more, or not whole where the unit is whole throws `invalid-quantity`; an unknown unit
 * `unknown-unit`.
 *
 * @param value - The number n of the sentence; with up to six decimals where the unit is not whole.
 * @param unit - The id of a standard unit, such as `person`, or a unit of your own from {@link defineUnit}.
 *
 * @example
 * ```ts
 * import { boundsOf, atMost } from "phongtrao";
 *
 * boundsOf(atMost(20, "case")); // { lower: 0, upper: 20 }
 * ```
 */
export function atMost<U extends string>(value: number, unit: UnitLike<U> | KnownIds<U>): Quantity<U> {
  return makeQuantity("atMost", value, unit);
}
