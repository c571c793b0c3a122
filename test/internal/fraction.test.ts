import { describe, expect, it } from "vitest";
import {
  decimalFraction,
  decimalText,
  fraction,
  parseDecimal,
  placesFor,
  roundFraction,
  sumFractions,
} from "../../src/internal/fraction.js";

describe("roundFraction", () => {
  it.each([
    [1n, 2n, 0, 0n, 1n, 1n],
    [-1n, 2n, 0, -1n, 0n, -1n],
    [1n, 3n, 4, 3333n, 3334n, 3333n],
    [-2n, 3n, 1, -7n, -6n, -7n],
    [15n, 108n, 4, 1388n, 1389n, 1389n],
    [6n, 3n, 2, 200n, 200n, 200n],
    [0n, 7n, 3, 0n, 0n, 0n],
  ])("%s/%s to %i places: down %s, up %s, nearest %s", (n, d, places, down, up, nearest) => {
    expect(roundFraction(fraction(n, d), places, "down")).toBe(down);
    expect(roundFraction(fraction(n, d), places, "up")).toBe(up);
    expect(roundFraction(fraction(n, d), places)).toBe(nearest);
  });
});

it("a negative denominator turns the sign", () => {
  expect(fraction(1n, -3n)).toStrictEqual({ numerator: -1n, denominator: 3n });
});

it("fractions of one denominator keep it", () => {
  expect(sumFractions([fraction(1n, 6n), fraction(2n, 6n), fraction(4n, 6n)])).toStrictEqual(
    fraction(7n, 6n),
  );
  expect(sumFractions([fraction(1n, 2n), fraction(1n, 3n), fraction(1n, 2n)])).toStrictEqual(
    fraction(8n, 6n),
  );
});

it("decimals may be hundreds as well as hundredths", () => {
  expect(decimalFraction(5n, 2)).toStrictEqual(fraction(5n, 100n));
  expect(decimalFraction(5n, -2)).toStrictEqual(fraction(500n, 1n));
});

describe("parseDecimal", () => {
  it.each([
    ["0", 0n, 1n],
    ["-1234.50", -123450n, 100n],
    ["007", 7n, 1n],
    ["-0.5", -5n, 10n],
  ])("%s", (text, n, d) => {
    expect(parseDecimal(text)).toStrictEqual(fraction(n, d));
  });

  it.each(["", "-", ".5", "5.", "1e3", "1,5", " 1", "abc", "NaN", "0x10", "+1", "٣"])(
    "%j is none",
    (text) => {
      expect(parseDecimal(text)).toBeNull();
    },
  );
});

it.each([
  [0n, 0, "0"],
  [0n, 5, "0"],
  [-5n, 1, "-0.5"],
  [1500n, 2, "15"],
  [1500n, 0, "1500"],
  [1n, 3, "0.001"],
  [-123450n, 4, "-12.345"],
])("%s × 10^-%i is %s", (digits, places, text) => {
  expect(decimalText(digits, places)).toBe(text);
});

it("zero needs no places, nor does what is large enough", () => {
  expect(placesFor(fraction(0n, 7n), 34)).toBe(0);
  expect(placesFor(fraction(10n ** 60n, 7n), 34)).toBe(0);
});
