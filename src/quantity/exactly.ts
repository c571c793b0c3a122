import type { KnownIds } from "./known-ids.js";
import { makeQuantity, type UnitLike } from "./make-quantity.js";
import type { Quantity } from "./quantity.js";

/**
 * A number without a hedge: "136 tin".
 *
 * Read as [n, n].
 * A number that is negative, not finite, 2⁵³ or more, or not whole where the unit is whole throws `invalid-quantity`; an unknown unit
 * `unknown-unit`.
 *
 * @param value - The number n of the sentence; with up to six decimals where the unit is not whole.
 * @param unit - The id of a standard unit, such as `person`, or a unit of your own from {@link defineUnit}.
 *
 * @example
 * ```ts
 * import { boundsOf, exactly } from "phongtrao";
 *
 * boundsOf(exactly(136, "newsItem")); // { lower: 136, upper: 136 }
 * ```
 */
export function exactly<U extends string>(value: number, unit: UnitLike<U> | KnownIds<U>): Quantity<U> {
  return makeQuantity("exact", value, unit);
}
