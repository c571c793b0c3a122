import { compareFractions, multiplyFractions } from "../../internal/fraction.js";
import { fractionOfNumber } from "../../quantity/fraction-of-number.js";

/**
 * Below zero, zero or above as a number is less than, equal to or more than so many times another. It is exact: 0.29 × 100 is 29 here, though not as a double.
 *
 * @internal
 */
export function compareTimes(value: number, times: number, of: number): number {
  const product = times * of;
  // Only where doubles are that near can they be on the wrong side.
  if (!(Math.abs(value - product) <= nearlyNothing * Math.abs(product))) return value - product;
  return compareFractions(
    fractionOfNumber(value),
    multiplyFractions(fractionOfNumber(times), fractionOfNumber(of)),
  );
}

const nearlyNothing = 1e-9;
