import { requireOptions } from "../internal/require-options.js";
import type { KnownIds } from "./known-ids.js";
import { makeQuantity, type UnitLike } from "./make-quantity.js";
import type { Quantity } from "./quantity.js";

/**
 * A range: "từ 200 đến 250 người", "01 – 02 mô hình".
 *
 * Read as [from, to]; with `openAbove` as [from, ∞). A range whose ends are the wrong way round, or an end
 * that is negative, not finite, 2⁵³ or more, or not whole where the unit is whole, throws `invalid-quantity`;
 * an unknown unit `unknown-unit`.
 *
 * @param from - The lower end, in the unit; with up to six decimals where the unit is not whole.
 * @param to - The upper end, at or above the lower one.
 * @param unit - The id of a standard unit, such as `person`, or a unit of your own from {@link defineUnit}.
 * @param options - `openAbove`: the sentence goes on with "trở lên", so that `to` bounds nothing. By default
 *   it does not.
 *
 * @example
 * ```ts
 * import { between, boundsOf } from "phongtrao";
 *
 * boundsOf(between(200, 250, "person")); // { lower: 200, upper: 250 }
 * boundsOf(between(200, 250, "person", { openAbove: true })); // { lower: 200, upper: null }
 * between(250, 200, "person"); // throws invalid-quantity
 * ```
 */
export function between<U extends string>(
  from: number,
  to: number,
  unit: UnitLike<U> | KnownIds<U>,
  options: { readonly openAbove?: boolean | undefined } = {},
): Quantity<U> {
  return makeQuantity("between", from, unit, {
    upTo: to,
    ...(requireOptions(options, { openAbove: "flag" }).openAbove === true && { openAbove: true }),
  });
}
