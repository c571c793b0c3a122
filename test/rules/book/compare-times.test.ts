import { expect, it } from "vitest";
import { compareTimes } from "../../../src/rules/book/compare-times.js";

it.each([
  [29, 0.29, 100],
  [29_000_000, 0.29, 100_000_000],
  [0, 0.29, 0],
])("%d is %d times %d", (value, times, of) => {
  expect(compareTimes(value, times, of)).toBe(0);
});

it("is above and below zero as a number is more or less, be it by the last of many", () => {
  expect(compareTimes(29_000_001, 0.29, 100_000_000)).toBeGreaterThan(0);
  expect(compareTimes(28_999_999, 0.29, 100_000_000)).toBeLessThan(0);
});
