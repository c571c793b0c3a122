import { fc, test } from "@fast-check/vitest";
import { exactly, meanAnnualGrowth, rateChange, ratio } from "phongtrao";
import { describe, expect } from "vitest";
import { type Fraction, fraction, parseDecimal } from "../../../src/internal/fraction.js";
import { truths } from "../../arbitraries/quantity.js";

const truth = truths("model");

/** −1, 0 or 1 as a decimal string is below, at or above a fraction. */
function compareTo(text: string, { numerator, denominator }: Fraction): number {
  const value = parseDecimal(text) ?? fraction(0n, 1n);
  const [left, right] = [value.numerator * denominator, numerator * value.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}

interface Bounds {
  readonly lower: string | null;
  readonly upper: string | null;
}

function holds({ lower, upper }: Bounds, n: bigint, d: bigint): boolean {
  const value = fraction(n, d);
  return (lower === null || compareTo(lower, value) <= 0) && (upper === null || compareTo(upper, value) >= 0);
}

describe("rateChange", () => {
  test.prop([truth, truth, truth, truth])("bounds hold the truth", (a, b, c, d) => {
    const change = rateChange(ratio(a.quantity, b.quantity), ratio(c.quantity, d.quantity));
    const [n, m, p, q] = [a, b, c, d].map((x) => BigInt(x.truth)) as [bigint, bigint, bigint, bigint];
    fc.pre(m > 0n && q > 0n && change.difference.lower !== change.difference.upper);
    expect(holds(change.difference, p * m - n * q, m * q)).toBe(true);
    if (n > 0n && change.relative.estimate !== null && change.relative.lower !== change.relative.upper)
      expect(holds(change.relative, p * m - n * q, n * q)).toBe(true);
  });
});

describe("meanAnnualGrowth", () => {
  const count = fc.integer({ min: 1, max: 1_000_000 });
  const years = fc.integer({ min: 1, max: 12 });

  test.prop([truth, truth, years])("bounds hold the truth, to the last digit", (a, b, n) => {
    const { lower, upper, estimate } = meanAnnualGrowth(a.quantity, b.quantity, n);
    fc.pre(a.truth > 0 && estimate !== null && lower !== upper);
    const truly = fraction(BigInt(b.truth), BigInt(a.truth));
    if (lower !== null) expect(compareTo(power(lower, n), truly)).toBeLessThanOrEqual(0);
    if (upper !== null) expect(compareTo(power(upper, n), truly)).toBeGreaterThanOrEqual(0);
  });

  test.prop([count, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), years])(
    "finds the growth that a series was made with",
    (first, n, d, time) => {
      fc.pre(first * Math.max(n, d) ** time < 2 ** 53);
      const [from, to] = [first * d ** time, first * n ** time];
      const { estimate } = meanAnnualGrowth(exactly(from, "model"), exactly(to, "model"), time);
      const expected = (BigInt(n) - BigInt(d)) * 10n ** 30n;
      const difference =
        ((parseDecimal(estimate ?? "")?.numerator ?? 0n) * 10n ** 30n) /
          (parseDecimal(estimate ?? "")?.denominator ?? 1n) -
        expected / BigInt(d);
      expect(difference <= 1n && difference >= -1n).toBe(true);
    },
  );
});

/** (1 + growth)^years as a decimal string. */
function power(growth: string, years: number): string {
  const { numerator, denominator } = parseDecimal(growth) ?? fraction(0n, 1n);
  const digits = (numerator + denominator) ** BigInt(years);
  const places = (String(denominator).length - 1) * years;
  const text = String(digits).padStart(places + 1, "0");
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}
