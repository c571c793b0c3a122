import { fc, test } from "@fast-check/vitest";
import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { addDecimals, compareDecimals, divide, roundDecimal } from "../../src/quantity/decimal.js";

describe("by hand", () => {
  it.each([
    [15, 108, 1, "nearest", `0.13${"8".repeat(31)}9`],
    [15, 108, 1, "down", `0.13${"8".repeat(32)}`],
    [-15, 108, 1, "down", `-0.13${"8".repeat(31)}9`],
    [-15, 108, 1, "up", `-0.13${"8".repeat(32)}`],
    [1, 3, 100, "up", `33.${"3".repeat(31)}4`],
    [1, 300, 1, "down", `0.00${"3".repeat(34)}`],
    [3, 8, 1, "nearest", "0.375"],
    [0, 7, 1, "up", "0"],
    [0.1, 0.2, 1, "nearest", "0.5"],
    [9_007_199_254_740_991, 0.000001, 1, "nearest", "9007199254740991000000"],
    [2, 3, 1, "nearest", `0.${"6".repeat(33)}7`],
  ] as const)("%d / %d × %d, %s, is %s", (numerator, denominator, per, rounding, quotient) => {
    expect(divide(numerator, denominator, per, rounding)).toBe(quotient);
  });

  it.each([
    ["0.125", 2, 1, "nearest", "0.13"],
    ["-0.125", 2, 1, "nearest", "-0.13"],
    ["-0.004", 2, 1, "nearest", "0.00"],
    ["-0.004", 2, 1, "down", "-0.01"],
    ["-0.004", 2, 1, "up", "0.00"],
    ["0.1389", 1, 100, "nearest", "13.9"],
    ["99.5", 0, 1, "nearest", "100"],
    ["7", 3, 1, "nearest", "7.000"],
  ] as const)("%s to %d places, × %d, %s, is %s", (value, places, factor, rounding, rounded) => {
    expect(roundDecimal(value, places, factor, rounding)).toBe(rounded);
  });

  it.each([
    ["1.1389", "-1", "0.1389"],
    ["0.5", "0.50", "1"],
    ["-1", "0.001", "-0.999"],
    ["0", "-1", "-1"],
  ])("%s + %s is %s", (a, b, sum) => {
    expect(addDecimals(a, b)).toBe(sum);
  });
});

// decimal.js goes the same ways by other means.
const modes = { down: Decimal.ROUND_FLOOR, up: Decimal.ROUND_CEIL, nearest: Decimal.ROUND_HALF_UP };
const rounding = fc.constantFrom("down", "up", "nearest");
const whole = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -999, max: 999 }),
  fc.integer({ min: 0, max: 15 }).map((power) => 10 ** power),
);
const amount = fc.integer({ min: -1e12, max: 1e12 }).map((millionths) => millionths / 1e6);
const number = fc.oneof(whole, amount);
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.integer({ min: 0, max: 38 }))
  .map(([digits, scale]) => new Decimal(`${String(digits)}e-${String(scale)}`).toFixed());

describe("as decimal.js has it", () => {
  test.prop([number, number.filter((value) => value !== 0), fc.constantFrom(1, 100, 1000, 0.5), rounding], {
    numRuns: 2000,
  })("a quotient", (numerator, denominator, per, way) => {
    const Oracle = Decimal.clone({ precision: 34, rounding: modes[way] });
    const product = new (Decimal.clone({ precision: 100 }))(numerator).times(per);
    expect(divide(numerator, denominator, per, way)).toBe(new Oracle(product).div(denominator).toFixed());
  });

  test.prop([decimal, fc.integer({ min: 0, max: 12 }), fc.constantFrom(1, 100), rounding], { numRuns: 2000 })(
    "a rounded decimal",
    (value, places, factor, way) => {
      const Oracle = Decimal.clone({ precision: 100 });
      const expected = new Oracle(value).times(factor).toFixed(places, modes[way]);
      expect(roundDecimal(value, places, factor, way)).toBe(expected.replace(/^-(0(?:\.0*)?)$/, "$1"));
    },
  );

  test.prop([decimal, decimal])("a sum, and which is more", (a, b) => {
    const Oracle = Decimal.clone({ precision: 100 });
    expect(addDecimals(a, b)).toBe(new Oracle(a).plus(b).toFixed());
    // What rounding to 34 digits may have made of one number counts as that number.
    const [gap, size] = [
      new Oracle(a).minus(b).abs(),
      Oracle.max(1, new Oracle(a).abs(), new Oracle(b).abs()),
    ];
    const isOne = gap.times("1e30").lte(size);
    expect(compareDecimals(a, b)).toBe(isOne ? 0 : new Oracle(a).comparedTo(b));
  });

  it.each([
    ["1", "1.0000000000000000000000000000001", 0],
    ["1", "1.00000000000000000000000000001", -1],
    ["-2", "-3", 1],
  ])("%s beside %s: %d", (a, b, order) => {
    expect(compareDecimals(a, b)).toBe(order);
    expect(compareDecimals(b, a)).toBe(0 - order);
  });
});
