import { atMost, between, compare, exactly } from "phongtrao";
import { describe, expect, it } from "vitest";
import { compareDecimals } from "../../src/quantity/decimal.js";

it("a number and a range that begins or ends with it are not known to be equal", () => {
  const five = exactly(5, "model");
  for (const range of [between(5, 9, "model"), between(2, 5, "model"), atMost(5, "model")]) {
    expect([compare(five, range), compare(range, five)]).toStrictEqual(["undetermined", "undetermined"]);
  }
  expect(compare(five, exactly(5, "model"))).toBe("equal");
});

describe("decimals are the same where they differ beyond 30 digits", () => {
  it("of one, or of the numbers themselves", () => {
    const tiny = (digit: number) => `0.${"0".repeat(30)}${digit}`;
    expect(compareDecimals(tiny(1), tiny(2))).toBe(0);
    expect(compareDecimals("100000000000000000000.000000000001", "100000000000000000000")).toBe(0);
    expect(compareDecimals("0.1", "0.2")).toBeLessThan(0);
  });
});
