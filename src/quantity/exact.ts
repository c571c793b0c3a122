import { fail } from "../internal/failure.js";
import { compareFractions, type Fraction, fraction } from "../internal/fraction.js";

// Counts are integers below 2⁵³. Amounts have at most six decimals and, with decimals, lie below a thousand million: then each is the
// shortest decimal of its double, and sums can be formed exactly in millionths.
const decimals = 6;
const micros = 10n ** BigInt(decimals);
const largestWithDecimals = 1e9;

/**
 * Whether a number is one that sums can be formed of exactly: a safe integer, or at most six decimals below 10⁹.
 *
 * @internal
 */
export function isExactNumber(value: number): boolean {
  if (Number.isInteger(value)) return Number.isSafeInteger(value);
  return Math.abs(value) < largestWithDecimals && fromMicros(toMicros(value)) === value;
}

/**
 * The exact sum of two numbers, or an `overflow` error; never a rounded one.
 *
 * @internal
 */
export function addExact(a: number, b: number): number {
  if (!Number.isInteger(a) || !Number.isInteger(b)) return fromMicros(toMicros(a) + toMicros(b));
  const total = a + b;
  return Number.isSafeInteger(total) ? total : overflow();
}

/**
 * The middle of two numbers, the first of which is no larger; rounded half up to a millionth, to a whole where they are 2 × 10⁹ or more apart.
 *
 * @internal
 */
export function middleExact(lower: number, upper: number): number {
  const step = stepOf(addExact(upper, -lower) / 2);
  const apart = toMicros(upper) - toMicros(lower);
  return fromMicros(toMicros(lower) + ((apart + step) / (2n * step)) * step);
}

/**
 * A number times a factor, exact where six decimals hold it (none from 10⁹ on), else rounded the way that is asked for.
 *
 * @internal
 */
export function scaleExact(value: number, factor: number, rounding: "down" | "up" | "nearest"): number {
  const a = toDecimal(value);
  const b = toDecimal(factor);
  const digits = a.digits * b.digits;
  const scale = a.scale + b.scale;
  const keep = Math.abs(value * factor) < largestWithDecimals ? decimals : 0;
  return fromMicros(rescale(digits, scale, keep, rounding) * 10n ** BigInt(decimals - keep));
}

/**
 * A part of a number that is zero or more, rounded to six decimals (to whole numbers from 10⁹ on) the way that is asked for.
 *
 * @internal
 */
export function partExact(value: number, part: Fraction, rounding: "down" | "up" | "nearest"): number {
  const step = stepOf(value);
  const whole = toMicros(value) * part.numerator;
  return fromMicros(roundTo(whole, part.denominator * step, rounding) * step);
}

/**
 * A number in parts that sum exactly to it, each within a step of its share: a millionth, a whole from 10⁹ on, or the step that is given. The shares sum to 1. What
 * rounding leaves goes to the parts that lost most, the earlier first.
 *
 * @internal
 */
export function apportionExact(
  value: number,
  shares: readonly Fraction[],
  stepInMicros?: bigint,
): readonly number[] {
  const step = stepInMicros ?? stepOf(value);
  const total = toMicros(value) / step;
  const parts = shares.map(({ numerator, denominator }, index) => {
    const product = total * numerator;
    return { index, floor: product / denominator, lost: fraction(product % denominator, denominator) };
  });
  const left = Number(total - parts.reduce((sum, { floor }) => sum + floor, 0n));
  const order = [...parts].sort((a, b) => compareFractions(b.lost, a.lost));
  const favoured = new Set(order.slice(0, left).map(({ index }) => index));
  return parts.map(({ index, floor }) => fromMicros((floor + (favoured.has(index) ? 1n : 0n)) * step));
}

function stepOf(value: number): bigint {
  return Math.abs(value) < largestWithDecimals ? 1n : micros;
}

function roundTo(value: bigint, step: bigint, rounding: "down" | "up" | "nearest"): bigint {
  const floor = value / step;
  const rest = value - floor * step;
  if (rest === 0n || rounding === "down") return floor;
  return rounding === "up" || rest * 2n >= step ? floor + 1n : floor;
}

function toMicros(value: number): bigint {
  const whole = Math.trunc(value);
  return BigInt(whole) * micros + BigInt(Math.round((value - whole) * Number(micros)));
}

function fromMicros(total: bigint): number {
  const digits = String(total < 0n ? -total : total).padStart(decimals + 1, "0");
  const value = Number(`${total < 0n ? "-" : ""}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER || toMicros(value) !== total) overflow();
  return value;
}

/**
 * A number as digits × 10^-scale, from the shortest decimal of its double; the last of the digits is not zero, unless the number is.
 *
 * @internal
 */
export function toDecimal(value: number): { digits: bigint; scale: number } {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), scale: fraction.length - Number(exponent) };
}

function rescale(digits: bigint, from: number, to: number, rounding: "down" | "up" | "nearest"): bigint {
  if (from <= to) return digits * 10n ** BigInt(to - from);
  const unit = 10n ** BigInt(from - to);
  const floor = (digits - (((digits % unit) + unit) % unit)) / unit;
  const rest = digits - floor * unit;
  if (rest === 0n || rounding === "down") return floor;
  return rounding === "up" || rest * 2n >= unit ? floor + 1n : floor;
}

function overflow(): never {
  return fail(
    "overflow",
    "The result has more digits than a number can hold exactly; use a larger unit, such as thousands.",
  );
}
