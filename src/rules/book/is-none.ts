import type { Quantity } from "../../quantity/quantity.js";

/**
 * Whether a count says that there is nothing: “0”, and not “tối đa 0” or more than 0.
 *
 * @internal
 */
export function isNone({ hedge, value }: Quantity): boolean {
  return hedge === "exact" && value === 0;
}
