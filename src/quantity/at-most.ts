import { makeQuantity, type UnitLike } from "./make-quantity.js";
import type { Quantity } from "./quantity.js";

/**
 * A number after "tối đa", "không quá" or "nhiều nhất".
 *
 * Read as [0, n].
 * A number that is negative, not finite, 2⁵³ or more, or not whole where the unit is whole throws `invalid-quantity`; an unknown unit
 * `unknown-unit`.
 *
 * @example
 * ```ts
 * import { boundsOf, atMost } from "phongtrao";
 *
 * boundsOf(atMost(20, "case")); // { lower: 0, upper: 20 }
 * ```
 */
export function atMost<U extends string>(value: number, unit: UnitLike<U>): Quantity<U> {
  return makeQuantity("atMost", value, unit);
}
