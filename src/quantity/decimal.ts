import { fail } from "../internal/failure.js";
import {
  compareFractions,
  decimalText,
  fixedText,
  type Fraction,
  fraction,
  multiplyFractions,
  parseDecimal,
  placesOf,
  roundFraction,
  sumFractions,
} from "../internal/fraction.js";
import { preview } from "../internal/preview.js";
import { fractionOfNumber } from "./fraction-of-number.js";

/** Which way a number is rounded: toward less, toward more, or to the nearest, halves away from zero. */
export type Rounding = "down" | "up" | "nearest";

/** What a quotient keeps. */
const significantDigits = 34;

/**
 * The quotient numerator × per / denominator as a decimal string with 34 significant digits. The denominator is not zero.
 *
 * @internal
 */
export function divide(numerator: number, denominator: number, per: number, rounding: Rounding): string {
  const above = multiplyFractions(fractionOfNumber(numerator), fractionOfNumber(per));
  const below = fractionOfNumber(denominator);
  const quotient = fraction(above.numerator * below.denominator, above.denominator * below.numerator);
  const places = significantDigits - digitsBeforePoint(quotient);
  return decimalText(roundFraction(quotient, places, rounding), places);
}

/** How many digits a number has before its point; of 0.01 there is one less than none. */
function digitsBeforePoint({ numerator, denominator }: Fraction): number {
  const size = numerator < 0n ? -numerator : numerator;
  const digits = String(size).length - String(denominator).length;
  const isLonger =
    digits >= 0 ? size >= denominator * 10n ** BigInt(digits) : size * 10n ** BigInt(-digits) >= denominator;
  return size === 0n ? 1 : digits + (isLonger ? 1 : 0);
}

/**
 * A decimal string times a factor, rounded to decimal places.
 *
 * @internal
 */
export function roundDecimal(
  value: string,
  places: number,
  factor = 1,
  rounding: Rounding = "nearest",
): string {
  const product = multiplyFractions(decimalOf(value), fractionOfNumber(factor));
  return fixedText(roundFraction(product, places, rounding), places);
}

/**
 * The sum of two decimal strings.
 *
 * @internal
 */
export function addDecimals(a: string, b: string): string {
  const places = Math.max(placesOf(a), placesOf(b));
  const sum = sumFractions([decimalOf(a), decimalOf(b)]);
  return decimalText(roundFraction(sum, places), places);
}

/**
 * Less than zero, zero or more than zero as a is less than, equal to or more than b.
 *
 * @internal
 */
export function compareDecimals(a: string, b: string): number {
  return compareFractions(decimalOf(a), decimalOf(b));
}

/** Decimal strings are mostly phongtrao's own, but ratios come back from callers. */
function decimalOf(value: string): Fraction {
  return (
    parseDecimal(value) ??
    fail("invalid-figure", `${preview(value)} is no decimal string.`, { found: preview(value) })
  );
}
