/**
 * An exact fraction that is not negative, in lowest terms.
 *
 * @internal
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** @internal */
export const nought: Fraction = Object.freeze({ numerator: 0n, denominator: 1n });

/** @internal */
export const one: Fraction = Object.freeze({ numerator: 1n, denominator: 1n });

/**
 * @internal
 */
export function makeFraction(numerator: bigint, denominator: bigint): Fraction {
  const divisor = greatestDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/**
 * @internal
 */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  const numerator = a.numerator * b.denominator + b.numerator * a.denominator;
  return makeFraction(numerator, a.denominator * b.denominator);
}

/**
 * @internal
 */
export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return makeFraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/**
 * Below zero, zero or above as a is less than, equal to or more than b.
 *
 * @internal
 */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}
