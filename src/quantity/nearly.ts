import type { KnownIds } from "./known-ids.js";
import { makeQuantity, type UnitLike } from "./make-quantity.js";
import type { Quantity } from "./quantity.js";

/**
 * A number after "gần", "ngót" or "non": "gần 5.000 lượt".
 *
 * Read as [0, n − 1]; by the customary reading as [n − s, n − 1] (s: see `Reading`). A number that is zero,
 * negative, not finite, 2⁵³ or more, or not whole where the unit is whole throws `invalid-quantity`; an
 * unknown unit `unknown-unit`.
 *
 * @param value - The number n of the sentence, above zero; with up to six decimals where the unit is not
 *   whole.
 * @param unit - The id of a standard unit, such as `person`, or a unit of your own from {@link defineUnit}.
 *
 * @example
 * ```ts
 * import { boundsOf, nearly } from "phongtrao";
 *
 * boundsOf(nearly(5000, "attendance")); // { lower: 0, upper: 4999 }
 * boundsOf(nearly(5000, "attendance"), "customary"); // { lower: 4000, upper: 4999 }
 * ```
 */
export function nearly<U extends string>(value: number, unit: UnitLike<U> | KnownIds<U>): Quantity<U> {
  return makeQuantity("nearly", value, unit);
}
