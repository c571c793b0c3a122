import type { Difference } from "../../quantity/figure.js";
import { makeFigure } from "../../quantity/make-figure.js";

/**
 * Fewer than none are not there, where hedges alone leave room for them; exact numbers that make less are told as they are.
 *
 * @internal
 */
export function atLeastNone(count: Difference): Difference {
  const { unit, estimate, lower, upper, flags, assumptions } = count;
  if ((lower !== null && lower >= 0) || (upper !== null && upper < 0)) return count;
  return makeFigure(unit, Math.max(0, estimate), { lower: 0, upper }, flags, assumptions);
}
