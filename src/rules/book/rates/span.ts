import {
  compareFractions,
  decimalFraction,
  divideFractions,
  type Fraction,
  fraction,
  multiplyFractions,
  placesOf,
  subtractFractions,
  sumFractions,
  zero,
} from "../../../internal/fraction.js";
import { fractionOfNumber } from "../../../quantity/fraction-of-number.js";
import type { Difference } from "../../../quantity/figure.js";
import { readDecimal } from "./printed-decimal.js";

/** An exact number between bounds; `null` is not a bound. */
export interface Span {
  /** The point value. */
  readonly estimate: Fraction;
  /** The least that it can be. */
  readonly lower: Fraction | null;
  /** The most that it can be. */
  readonly upper: Fraction | null;
  /** Whether it comes from decimals that were printed, and rounded before. */
  readonly isPrinted: boolean;
}

/**
 * The bounds of a figure as exact numbers.
 *
 * @internal
 */
export function spanOfFigure({ estimate, lower, upper }: Difference): Span {
  return {
    estimate: fractionOfNumber(estimate),
    lower: lower === null ? null : fractionOfNumber(lower),
    upper: upper === null ? null : fractionOfNumber(upper),
    isPrinted: false,
  };
}

/**
 * What a printed decimal may have been rounded from; `null` for what is none.
 *
 * @internal
 */
export function spanOfDecimal(text: string): Span | null {
  const estimate = readDecimal(text);
  if (estimate === null) return null;
  const half = decimalFraction(5n, placesOf(text) + 1);
  return {
    estimate,
    lower: subtractFractions(estimate, half),
    upper: sumFractions([estimate, half]),
    isPrinted: true,
  };
}

/**
 * One in percent of another; `null` where that is nothing, or less.
 *
 * @internal
 */
export function percentOf(part: Span, whole: Span): Span | null {
  const estimate = inPercent(part.estimate, whole.estimate);
  if (estimate === null || !isAbove(whole.upper ?? hundred, zero)) return null;
  return {
    estimate,
    lower: part.lower === null ? null : bound(part.lower, whole, isNegative(part.lower)),
    upper: part.upper === null ? null : bound(part.upper, whole, !isNegative(part.upper)),
    isPrinted: part.isPrinted || whole.isPrinted,
  };
}

const hundred = fraction(100n, 1n);

/** A part is most over the least that the whole can be, and nearest to nothing over the most. */
function bound(part: Fraction, whole: Span, isOverLeast: boolean): Fraction | null {
  if (isOverLeast) return whole.lower === null ? null : inPercent(part, whole.lower);
  return whole.upper === null ? zero : inPercent(part, whole.upper);
}

function inPercent(part: Fraction, whole: Fraction): Fraction | null {
  return isAbove(whole, zero) ? divideFractions(multiplyFractions(part, hundred), whole) : null;
}

/**
 * A change in percent of the count that, with the change, makes another; `null` where that count is nothing, or less. The change and the other count are not below zero.
 *
 * Of 46 now and 8 more it is 8 in percent of 38: `percentOfRest(8, 46, less)`.
 *
 * @internal
 */
export function percentOfRest(change: Span, other: Span, rest: "less" | "more"): Span | null {
  const ratio = (c: Fraction, o: Fraction): Fraction | null =>
    inPercent(c, rest === "less" ? subtractFractions(o, c) : sumFractions([o, c]));
  const estimate = ratio(change.estimate, other.estimate);
  if (estimate === null) return null;
  return {
    estimate,
    lower: other.upper === null || change.lower === null ? zero : ratio(change.lower, other.upper),
    upper: change.upper === null || other.lower === null ? null : ratio(change.upper, other.lower),
    isPrinted: false,
  };
}

/**
 * What one is more than another.
 *
 * @internal
 */
export function differenceOf(a: Span, b: Span): Span {
  return {
    estimate: subtractFractions(a.estimate, b.estimate),
    lower: a.lower === null || b.upper === null ? null : subtractFractions(a.lower, b.upper),
    upper: a.upper === null || b.lower === null ? null : subtractFractions(a.upper, b.lower),
    isPrinted: a.isPrinted || b.isPrinted,
  };
}

/**
 * A span on the other side of zero.
 *
 * @internal
 */
export function negatedSpan(span: Span): Span {
  return differenceOf({ estimate: zero, lower: zero, upper: zero, isPrinted: span.isPrinted }, span);
}

/**
 * What a percentage of the whole is more than the whole: 121 % is growth of 21 %.
 *
 * @internal
 */
export function beyondHundred(span: Span): Span {
  return differenceOf(span, { estimate: hundred, lower: hundred, upper: hundred, isPrinted: false });
}

function isAbove(a: Fraction, b: Fraction): boolean {
  return compareFractions(a, b) > 0;
}

function isNegative({ numerator }: Fraction): boolean {
  return numerator < 0n;
}
