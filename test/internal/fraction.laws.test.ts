import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  decimalFraction,
  decimalText,
  divideFractions,
  type Fraction,
  fraction,
  multiplyFractions,
  parseDecimal,
  placesFor,
  roundFraction,
  sumFractions,
  zero,
} from "../../src/internal/fraction.js";

const whole = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 30n });
const fractions = fc.tuple(whole, positive).map(([n, d]) => fraction(n, d));
const places = fc.integer({ min: 0, max: 40 });

function isEqual(a: Fraction, b: Fraction): boolean {
  return a.numerator * b.denominator === b.numerator * a.denominator;
}

describe("sums of fractions", () => {
  test.prop([fc.array(fractions, { maxLength: 20 }), fc.nat()])(
    "in any order and grouping are one",
    (list, seed) => {
      const at = seed % (list.length + 1);
      const [left, right] = [list.slice(0, at), list.slice(at)];
      const total = sumFractions(list);
      expect(isEqual(sumFractions([...right, ...left]), total)).toBe(true);
      expect(isEqual(sumFractions([sumFractions(left), sumFractions(right)]), total)).toBe(true);
    },
  );

  test.prop([fc.array(fc.tuple(whole, positive), { minLength: 1, maxLength: 20 })])(
    "are the sums of numerators over one denominator",
    (list) => {
      const denominator = list.reduce((product, [, d]) => product * d, 1n);
      const numerator = list.reduce((sum, [n, d]) => sum + n * (denominator / d), 0n);
      expect(
        isEqual(sumFractions(list.map(([n, d]) => fraction(n, d))), fraction(numerator, denominator)),
      ).toBe(true);
    },
  );

  test.prop([fractions])("with what is less are zero, and of nothing too", (a) => {
    expect(sumFractions([a, multiplyFractions(a, fraction(-1n, 1n))]).numerator).toBe(0n);
    expect(sumFractions([])).toStrictEqual(zero);
  });
});

describe("quotients", () => {
  test.prop([fractions, fractions])("take products back, and keep the denominator above zero", (a, b) => {
    fc.pre(b.numerator !== 0n);
    const quotient = divideFractions(a, b);
    expect(quotient.denominator > 0n).toBe(true);
    expect(isEqual(multiplyFractions(quotient, b), a)).toBe(true);
  });
});

describe("rounding", () => {
  test.prop([fractions, places])("down and up hold the number within one unit", (a, at) => {
    const [down, up] = [roundFraction(a, at, "down"), roundFraction(a, at, "up")];
    const scaled = a.numerator * 10n ** BigInt(at);
    expect(down * a.denominator <= scaled && scaled <= up * a.denominator).toBe(true);
    expect(up - down).toBe(scaled % a.denominator === 0n ? 0n : 1n);
  });

  test.prop([fractions, places])(
    "to the nearest is at most half a unit away, and turns with the sign",
    (a, at) => {
      const twice = 2n * (roundFraction(a, at) * a.denominator - a.numerator * 10n ** BigInt(at));
      expect(twice <= a.denominator && -twice <= a.denominator).toBe(true);
      expect(roundFraction(multiplyFractions(a, fraction(-1n, 1n)), at)).toBe(-roundFraction(a, at));
    },
  );

  test.prop([whole.filter((n) => n !== 0n), positive, fc.integer({ min: 1, max: 40 })])(
    "to the places for so many digits keeps so many",
    (n, d, digits) => {
      const at = placesFor(fraction(n, d), digits);
      const rounded = roundFraction(fraction(n, d), at);
      const text = String(rounded < 0n ? -rounded : rounded);
      expect(text.length).toBeGreaterThanOrEqual(digits);
      if (at > 0) expect(text.length).toBeLessThanOrEqual(digits + 4);
    },
  );
});

describe("decimal strings", () => {
  test.prop([whole, places])("are written and read back", (digits, at) => {
    const text = decimalText(digits, at);
    expect(text).toMatch(/^-?\d+(\.\d*[1-9])?$/);
    expect(isEqual(parseDecimal(text) ?? zero, decimalFraction(digits, at))).toBe(true);
  });
});
