import { divide } from "../../quantity/decimal.js";
import type { Difference } from "../../quantity/figure.js";
import { makeFigure } from "../../quantity/make-figure.js";
import { negate } from "../../quantity/negate.js";
import { makeRatio, noValue, type Ratio, ratio } from "../../quantity/ratio.js";

/**
 * What part of a change another change is. Of a fall both are turned: so much of the fall, over the fall, which is the same number over a denominator above zero.
 *
 * A whole that may have risen or fallen gives a point value without bounds or a denominator, status `undetermined`; a whole of zero, `zero-denominator`.
 *
 * @internal
 */
export function shareOfChange<U extends string>(part: Difference<U>, whole: Difference<U>): Ratio<U, U> {
  return isFall(whole) ? shareOfRise<U>(negate(part), negate(whole)) : shareOfRise(part, whole);
}

function isFall({ estimate, upper }: Difference): boolean {
  return estimate < 0 || (upper !== null && upper < 0);
}

function shareOfRise<U extends string>(part: Difference<U>, whole: Difference<U>): Ratio<U, U> {
  const { unit, estimate, lower, upper, flags, assumptions, lineage } = whole;
  if (lower !== null && lower >= 0) {
    return ratio(part, makeFigure(unit, estimate, { lower, upper }, flags, assumptions, lineage));
  }
  const parts = { numerator: part, denominator: null, per: 1, ...noValue };
  if (estimate === 0) return makeRatio({ ...parts, status: "zero-denominator" }, flags);
  const point = divide(part.estimate, estimate, 1, "nearest");
  return makeRatio({ ...parts, status: "undetermined", estimate: point }, flags);
}
