import type { Ratio } from "../../quantity/ratio.js";

/**
 * Whether a value has the form of a ratio.
 *
 * @internal
 */
export function isRatio(value: unknown): value is Ratio {
  return typeof value === "object" && value !== null && "numerator" in value && "estimate" in value;
}
