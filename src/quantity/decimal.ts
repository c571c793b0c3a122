import { Decimal as Shared } from "decimal.js";
import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";

// A private copy: the shared class keeps its settings for the whole process. 40 digits hold any product of two counts exactly.
const Decimal = Shared.clone({ defaults: true, precision: 40, rounding: Shared.ROUND_HALF_UP });

/** Which way a quotient is rounded to 34 digits; halves away from zero for `nearest`. */
export type Rounding = "down" | "up" | "nearest";

const modes = { down: Shared.ROUND_FLOOR, up: Shared.ROUND_CEIL, nearest: Shared.ROUND_HALF_UP } as const;
const quotients = {
  down: Decimal.clone({ precision: 34, rounding: modes.down }),
  up: Decimal.clone({ precision: 34, rounding: modes.up }),
  nearest: Decimal.clone({ precision: 34, rounding: modes.nearest }),
} as const;

/**
 * The quotient numerator × per / denominator as a decimal string with 34 significant digits. The denominator is not zero.
 *
 * @internal
 */
export function divide(numerator: number, denominator: number, per: number, rounding: Rounding): string {
  const Quotient = quotients[rounding];
  const product = numerator * per;
  // Whole numbers are multiplied exactly without the library, which is most of the cost of a large table of rates.
  const whole = Number.isSafeInteger(product) && Number.isInteger(numerator) && Number.isInteger(per);
  const dividend = whole ? product : new Decimal(numerator).times(per);
  return new Quotient(dividend).div(denominator).toFixed();
}

const Wide = Decimal.clone({ precision: 60 });
const Exact = Decimal.clone({ precision: 240 });
// Roots are good to 58 of their 60 digits or better.
const slack = { down: "-1e-50", up: "1e-50", nearest: "0" } as const;

/**
 * Growth a year: (to / from)^(1 / years) − 1 as a decimal string with 34 significant digits. `from` and `years` are above zero, `to` is not below.
 *
 * @internal
 */
export function yearlyGrowth(from: number, to: number, years: number, rounding: Rounding): string {
  const root = new Wide(to).div(from).pow(new Wide(1).div(years));
  const short = root.toSignificantDigits(45);
  const factor = isRoot(short, from, to, years) ? short : root.plus(root.times(slack[rounding]));
  return new quotients[rounding](factor).minus(1).toFixed();
}

/** Whether a number to the power of the years is to / from exactly, so that there is nothing to round. */
function isRoot(root: Shared, from: number, to: number, years: number): boolean {
  if (!Number.isInteger(years) || root.sd() * years > 200) return false;
  return new Exact(root).pow(years).times(from).equals(to);
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
  const rounded = decimalOf(value).times(factor).toFixed(places, modes[rounding]);
  return Number(rounded) === 0 ? rounded.replace("-", "") : rounded;
}

/**
 * The sum of two decimal strings.
 *
 * @internal
 */
export function addDecimals(a: string, b: string): string {
  return decimalOf(a).plus(decimalOf(b)).toFixed();
}

/**
 * A bound as a decimal string times a factor, rounded to decimal places away from what it bounds: a lower one down, an upper one up. What rounding to 34 digits took
 * from a number of these places, 0.25 kept as 0.2499…9, is not taken once more.
 *
 * @internal
 */
export function roundBound(value: string, places: number, factor: number, rounding: "down" | "up"): string {
  const nearest = roundDecimal(value, places, factor);
  const isWhole = areNear(decimalOf(value).times(factor), decimalOf(nearest));
  return isWhole ? nearest : roundDecimal(value, places, factor, rounding);
}

/**
 * Less than zero, zero or more than zero as a is less than, equal to or more than b. Numbers that differ by no more than rounding to 34 digits may have done are equal.
 *
 * @internal
 */
export function compareDecimals(a: string, b: string): number {
  const [left, right] = [decimalOf(a), decimalOf(b)];
  return areNear(left, right) ? 0 : left.comparedTo(right);
}

function areNear(a: Shared, b: Shared): boolean {
  const scale = Decimal.max(1, a.abs(), b.abs());
  return a.minus(b).abs().lte(scale.times("1e-30"));
}

/** Decimal strings are mostly phongtrao's own, but ratios come back from callers. */
function decimalOf(value: string): Shared {
  try {
    return new Decimal(value);
  } catch {
    return fail("invalid-figure", `${preview(value)} is no decimal string.`, { found: preview(value) });
  }
}
