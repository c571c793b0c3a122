import type { KnownIds } from "./known-ids.js";
import { makeQuantity, type UnitLike } from "./make-quantity.js";
import type { Quantity } from "./quantity.js";

/**
 * A number after "khoảng", "xấp xỉ", "chừng", "ước" or "trên dưới": "khoảng 500 người".
 *
 * Read as [0, ∞); by the customary reading as [n − s/2, n + s/2] (s: see `Reading`).
 * A number that is negative, not finite, 2⁵³ or more, or not whole where the unit is whole throws `invalid-quantity`; an unknown unit
 * `unknown-unit`.
 *
 * @param value - The number n of the sentence; with up to six decimals where the unit is not whole.
 * @param unit - The id of a standard unit, such as `person`, or a unit of your own from {@link defineUnit}.
 *
 * @example
 * ```ts
 * import { boundsOf, about } from "phongtrao";
 *
 * boundsOf(about(500, "person")); // { lower: 0, upper: null }
 * boundsOf(about(500, "person"), "customary"); // { lower: 450, upper: 550 }
 * ```
 */
export function about<U extends string>(value: number, unit: UnitLike<U> | KnownIds<U>): Quantity<U> {
  return makeQuantity("about", value, unit);
}
