import type { KnownIds } from "./known-ids.js";
import { makeQuantity, type UnitLike } from "./make-quantity.js";
import type { Quantity } from "./quantity.js";

/**
 * A number after "hơn", "trên" or "quá": "trên 88.500 lượt".
 *
 * Read as [n + 1, ∞); by the customary reading as [n, n + s − 1] (s: see `Reading`).
 * A number that is negative, not finite, 2⁵³ or more, or not whole where the unit is whole throws `invalid-quantity`; an unknown unit
 * `unknown-unit`.
 *
 * @param value - The number n of the sentence; with up to six decimals where the unit is not whole.
 * @param unit - The id of a standard unit, such as `person`, or a unit of your own from {@link defineUnit}.
 *
 * @example
 * ```ts
 * import { boundsOf, moreThan } from "phongtrao";
 *
 * boundsOf(moreThan(88500, "attendance")); // { lower: 88501, upper: null }
 * boundsOf(moreThan(88500, "attendance"), "customary"); // { lower: 88500, upper: 88599 }
 * ```
 */
export function moreThan<U extends string>(value: number, unit: UnitLike<U> | KnownIds<U>): Quantity<U> {
  return makeQuantity("moreThan", value, unit);
}
