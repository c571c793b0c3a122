import { decimalFraction, type Fraction } from "../internal/fraction.js";
import { toDecimal } from "./exact.js";

/**
 * The fraction that a finite number is, by the shortest decimal of its double.
 *
 * @internal
 */
export function fractionOfNumber(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const { digits, scale } = toDecimal(value);
  return decimalFraction(digits, scale);
}
