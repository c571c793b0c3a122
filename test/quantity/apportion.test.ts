import { describe, expect, it } from "vitest";
import { apportionExact, partExact } from "../../src/quantity/exact.js";
import { fraction } from "../../src/internal/fraction.js";

const part = (numerator: number, denominator: number) => fraction(BigInt(numerator), BigInt(denominator));
const third = part(1, 3);

describe("parts that sum to the whole", () => {
  it.each([
    [100, [part(3, 10), part(7, 10)], undefined, [30, 70]],
    [100, [third, third, third], undefined, [33.333334, 33.333333, 33.333333]],
    [109, [part(1, 2), part(1, 2)], 1_000_000n, [55, 54]],
    [10, [third, third, third], 1_000_000n, [4, 3, 3]],
    [10, [part(1, 4), part(1, 2), part(1, 4)], 1_000_000n, [3, 5, 2]],
    // 3.33, 1.67 and 5: the second loses most; 4.2, 0.7 and 2.1: so it does here.
    [10, [third, part(1, 6), part(1, 2)], 1_000_000n, [3, 2, 5]],
    [7, [part(3, 5), part(1, 10), part(3, 10)], 1_000_000n, [4, 1, 2]],
    [0, [third, part(2, 3)], undefined, [0, 0]],
    [2.5, [part(1, 5), part(4, 5)], undefined, [0.5, 2]],
    [1_000_000_001, [part(1, 2), part(1, 2)], undefined, [500_000_001, 500_000_000]],
    [7, [part(1, 1)], undefined, [7]],
    [7, [part(0, 1), part(1, 1)], undefined, [0, 7]],
  ])("%d, row %#", (value, shares, step, expected) => {
    expect(apportionExact(value, shares, step)).toStrictEqual(expected);
  });
});

it.each([
  [100, third, "down", 33.333333],
  [100, third, "up", 33.333334],
  [100, third, "nearest", 33.333333],
  [200, third, "nearest", 66.666667],
  [100, part(3, 10), "up", 30],
  [1_000_000_001, third, "down", 333_333_333],
  [1_000_000_001, third, "up", 333_333_334],
] as const)("a part of %d, row %#", (value, fraction, rounding, expected) => {
  expect(partExact(value, fraction, rounding)).toBe(expected);
});
