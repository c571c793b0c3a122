import type { Difference } from "./figure.js";

/**
 * Whether a figure is known to be its point value.
 *
 * @internal
 */
export function isExact({ estimate, lower, upper }: Difference): boolean {
  return lower === estimate && upper === estimate;
}
