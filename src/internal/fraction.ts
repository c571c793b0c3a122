/**
 * An exact number. It is not reduced: reducing costs more than it saves.
 *
 * @internal
 */
export interface Fraction {
  readonly numerator: bigint;
  /** Above zero. */
  readonly denominator: bigint;
}

/**
 * @internal
 */
export const zero: Fraction = Object.freeze({ numerator: 0n, denominator: 1n });

/**
 * @internal
 */
export const one: Fraction = Object.freeze({ numerator: 1n, denominator: 1n });

/**
 * The quotient of two whole numbers, the second of which is not zero.
 *
 * @internal
 */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}

/**
 * digits × 10^-places.
 *
 * @internal
 */
export function decimalFraction(digits: bigint, places: number): Fraction {
  return places >= 0
    ? { numerator: digits, denominator: 10n ** BigInt(places) }
    : { numerator: digits * 10n ** BigInt(-places), denominator: 1n };
}

/**
 * The number that a decimal string such as "-1234.5" writes, or `null` when it writes none.
 *
 * @internal
 */
export function parseDecimal(text: unknown): Fraction | null {
  if (typeof text !== "string") return null;
  const [, sign = "", whole, decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  return whole === undefined ? null : decimalFraction(BigInt(sign + whole + decimals), decimals.length);
}

/**
 * How many digits stand after the point of a decimal string.
 *
 * @internal
 */
export function placesOf(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

/**
 * @internal
 */
export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  return sumFractions([a, { numerator: -b.numerator, denominator: b.denominator }]);
}

/**
 * @internal
 */
export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
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

/**
 * The quotient of two fractions, the second of which is not zero.
 *
 * @internal
 */
export function divideFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/**
 * The sum of fractions. Those of one denominator are added first, the others in pairs, so that numbers of a size meet: the cost of a long list stays near that of its largest sum.
 *
 * @internal
 */
export function sumFractions(list: readonly Fraction[]): Fraction {
  const numerators = new Map<bigint, bigint>();
  for (const { numerator, denominator } of list) {
    numerators.set(denominator, (numerators.get(denominator) ?? 0n) + numerator);
  }
  let sums = [...numerators].map(([denominator, numerator]) => ({ numerator, denominator }));
  while (sums.length > 1) sums = addInPairs(sums);
  return sums[0] ?? zero;
}

function addInPairs(list: readonly Fraction[]): Fraction[] {
  const sums: Fraction[] = [];
  for (let at = 0; at < list.length; at += 2) {
    const [a = zero, b = zero] = [list[at], list[at + 1]];
    sums.push({
      numerator: a.numerator * b.denominator + b.numerator * a.denominator,
      denominator: a.denominator * b.denominator,
    });
  }
  return sums;
}

/**
 * A fraction in units of 10^-places: halves away from zero for `nearest`.
 *
 * @internal
 */
export function roundFraction(
  { numerator, denominator }: Fraction,
  places: number,
  rounding: "down" | "up" | "nearest" = "nearest",
): bigint {
  const scaled = numerator * 10n ** BigInt(places);
  const truncated = scaled / denominator;
  const rest = scaled - truncated * denominator;
  if (rest === 0n) return truncated;
  const away = rest < 0n ? -1n : 1n;
  if (rounding === "nearest") return rest * away * 2n >= denominator ? truncated + away : truncated;
  return (rounding === "up") === away > 0n ? truncated + away : truncated;
}

/**
 * How many decimal places keep at least so many significant digits of a number; 0 of zero.
 *
 * @internal
 */
export function placesFor({ numerator, denominator }: Fraction, digits: number): number {
  if (numerator === 0n) return 0;
  const magnitude = Math.log10(16) * (hexDigits(numerator) - hexDigits(denominator));
  // Hexadecimal digits say the magnitude only to a decimal digit or two.
  return Math.max(0, Math.ceil(digits + 2 - magnitude));
}

function hexDigits(value: bigint): number {
  return (value < 0n ? -value : value).toString(16).length;
}

/**
 * digits × 10^-places as a decimal string with so many places.
 *
 * @internal
 */
export function fixedText(digits: bigint, places: number): string {
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, "0");
  const at = text.length - places;
  return `${digits < 0n ? "-" : ""}${text.slice(0, at)}${places === 0 ? "" : `.${text.slice(at)}`}`;
}

/**
 * digits × 10^-places as a decimal string without zeros at its end.
 *
 * @internal
 */
export function decimalText(digits: bigint, places: number): string {
  const text = fixedText(digits, places);
  return places === 0 ? text : text.replace(/\.?0+$/, "");
}
