import { requireOptions } from "../internal/require-options.js";
import { makeQuantity, type UnitLike } from "./make-quantity.js";
import type { Quantity } from "./quantity.js";

/**
 * A range: "từ 200 đến 250 người", "01 – 02 mô hình".
 *
 * Read as [from, to]; with `openAbove` ("từ 200 đến 250 người trở lên") as [from, ∞). A range whose ends are the wrong way round, or an
 * end that is negative, not finite, 2⁵³ or more, or not whole where the unit is whole, throws `invalid-quantity`; an unknown unit `unknown-unit`.
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
  unit: UnitLike<U>,
  options: { readonly openAbove?: boolean } = {},
): Quantity<U> {
  return makeQuantity("between", from, unit, {
    upTo: to,
    ...(requireOptions(options).openAbove === true && { openAbove: true }),
  });
}
