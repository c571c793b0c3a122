import { divideFractions, type Fraction, fraction, subtractFractions } from "../../internal/fraction.js";
import { noValue } from "../../quantity/ratio.js";
import {
  type DecimalBounds,
  exactRange,
  type FractionRange,
  isExactRange,
  printRange,
} from "./fraction-range.js";

/**
 * Whether the relative change of a rate has a value.
 *
 * - `determined`: yes, with at least one bound that says something
 * - `undetermined`: a point value whose bounds leave everything open
 * - `zero-base`: a rate of zero has nothing to be relative to, unless it is certainly above ("trên 0")
 * - `negative-base`: nor has one that is or may be below zero, such as a negative growth
 * - `missing`: one of the two rates has no value, or the comparison is refused
 */
export type RelativeChangeStatus = "determined" | "undetermined" | "zero-base" | "negative-base" | "missing";

/** The change of a rate relative to the rate before. Plain frozen data. */
export interface RelativeChange extends DecimalBounds {
  /** Whether it has a value, and if not, why. */
  readonly status: RelativeChangeStatus;
}

/**
 * (to − from) / from, or why there is none.
 *
 * @internal
 */
export function relativeChange(from: FractionRange | null, to: FractionRange | null): RelativeChange {
  if (from === null || to === null) return withoutValue("missing");
  if (from.lower === null || isBelowZero(from.lower)) return withoutValue("negative-base");
  if (divisorIn(from).numerator === 0n) return withoutValue("zero-base");
  const range = rangeOver(to, from);
  const isOpen = range.upper === null && (range.lower === null || isMinusOne(range.lower));
  return Object.freeze({ status: isOpen ? "undetermined" : "determined", ...printRange(range) });
}

function withoutValue(status: RelativeChangeStatus): RelativeChange {
  return Object.freeze({ status, ...noValue });
}

const one = fraction(1n, 1n);

function rangeOver(to: FractionRange, from: FractionRange): FractionRange {
  const estimate = subtractFractions(divideFractions(to.estimate, divisorIn(from)), one);
  if (isExactRange(to) && isExactRange(from)) return exactRange(estimate);
  const lower = to.lower && boundOver(to.lower, isBelowZero(to.lower) ? from.lower : from.upper);
  const upper = to.upper && boundOver(to.upper, isBelowZero(to.upper) ? from.upper : from.lower);
  return { estimate, lower, upper };
}

/** What the point value is divided by: the zero of “trên 0” is the one number that it is not. */
function divisorIn({ estimate, lower }: FractionRange): Fraction {
  return estimate.numerator === 0n && lower !== null ? lower : estimate;
}

/** A base without an upper bound brings the quotient as near to zero as one likes; one that may be zero takes the bound away. */
function boundOver(bound: Fraction, base: Fraction | null): Fraction | null {
  if (bound.numerator === 0n || base === null) return fraction(-1n, 1n);
  return base.numerator === 0n ? null : subtractFractions(divideFractions(bound, base), one);
}

function isBelowZero({ numerator }: Fraction): boolean {
  return numerator < 0n;
}

function isMinusOne({ numerator, denominator }: Fraction): boolean {
  return numerator === -denominator;
}
