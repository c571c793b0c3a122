import type { KnownIds } from "./known-ids.js";
import { makeQuantity, type UnitLike } from "./make-quantity.js";
import type { Quantity } from "./quantity.js";

/**
 * A number after "ít nhất", "tối thiểu", "không dưới", or before "trở lên".
 *
 * Read as [n, ∞).
 * A number that is negative, not finite, 2⁵³ or more, or not whole where the unit is whole throws `invalid-quantity`; an unknown unit
 * `unknown-unit`.
 *
 * @param value - The number n of the sentence; with up to six decimals where the unit is not whole.
 * @param unit - The id of a standard unit, such as `person`, or a unit of your own from {@link defineUnit}.
 *
 * @example
 * ```ts
 * import { boundsOf, atLeast } from "phongtrao";
 *
 * boundsOf(atLeast(30, "model")); // { lower: 30, upper: null }
 * ```
 */
export function atLeast<U extends string>(value: number, unit: UnitLike<U> | KnownIds<U>): Quantity<U> {
  return makeQuantity("atLeast", value, unit);
}
