import { fail } from "../internal/failure.js";
import {
  compareFractions,
  decimalFraction,
  decimalText,
  divideFractions,
  fixedText,
  type Fraction,
  multiplyFractions,
  one,
  parseDecimal,
  placesOf,
  roundFraction,
  subtractFractions,
  sumFractions,
} from "../internal/fraction.js";
import { preview } from "../internal/preview.js";
import { fractionOfNumber } from "./fraction-of-number.js";

/** Which way a number is rounded: toward less, toward more, or to the nearest, halves away from zero. */
export type Rounding = "down" | "up" | "nearest";

/** What a quotient keeps. */
const significantDigits = 34;

/**
 * The quotient numerator × per / denominator as a decimal string with 34 significant digits, or as many as stand before its point. The denominator is not zero.
 *
 * @internal
 */
export function divide(numerator: number, denominator: number, per: number, rounding: Rounding): string {
  const above = multiplyFractions(fractionOfNumber(numerator), fractionOfNumber(per));
  const below = fractionOfNumber(denominator);
  const quotient = divideFractions(above, below);
  const places = Math.max(0, significantDigits - digitsBeforePoint(quotient));
  return decimalText(roundFraction(quotient, places, rounding), places);
}

/** How many digits a number has before its point; of 0.01 there is one less than none. */
function digitsBeforePoint(value: Fraction): number {
  const { numerator: size, denominator } = sizeOf(value);
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
 * A decimal string with its sign turned and its digits as they are; zero has no sign.
 *
 * @internal
 */
export function negateDecimal(value: string): string {
  if (value.startsWith("-")) return value.slice(1);
  return Number(value) === 0 ? value : `-${value}`;
}

/**
 * A bound as a decimal string times a factor, rounded to decimal places away from what it bounds: a lower one down, an upper one up. What rounding to 34 digits took
 * from a number of these places, 0.25 kept as 0.2499…9, is not taken once more.
 *
 * @internal
 */
export function roundBound(value: string, places: number, factor: number, rounding: "down" | "up"): string {
  const nearest = roundDecimal(value, places, factor);
  const product = multiplyFractions(decimalOf(value), fractionOfNumber(factor));
  const isWhole = areNear(product, decimalOf(nearest));
  return isWhole ? nearest : roundDecimal(value, places, factor, rounding);
}

/**
 * Less than zero, zero or more than zero as a is less than, equal to or more than b. Numbers that differ by no more than rounding to 34 digits may have done are equal.
 *
 * @internal
 */
export function compareDecimals(a: string, b: string): number {
  const [left, right] = [decimalOf(a), decimalOf(b)];
  return areNear(left, right) ? 0 : compareFractions(left, right);
}

function areNear(a: Fraction, b: Fraction): boolean {
  const gap = multiplyFractions(sizeOf(subtractFractions(a, b)), decimalFraction(1n, -30));
  return [one, sizeOf(a), sizeOf(b)].some((size) => compareFractions(gap, size) <= 0);
}

function sizeOf({ numerator, denominator }: Fraction): Fraction {
  return { numerator: numerator < 0n ? -numerator : numerator, denominator };
}

/** Decimal strings are mostly phongtrao's own, but ratios come back from callers. */
function decimalOf(value: string): Fraction {
  return (
    parseDecimal(value) ??
    fail("invalid-figure", `${preview(value)} is not a decimal string.`, { found: preview(value) })
  );
}
