import { expect, it } from "vitest";
import { meetsAny } from "../../../../src/rules/book/ledger/meets-any.js";

it("a range meets one that began long before others that ended before it", () => {
  const isOneOfThem = meetsAny([
    { lower: 1, upper: 10 },
    { lower: 2, upper: 3 },
    { lower: 4, upper: 5 },
  ]);
  expect(isOneOfThem({ lower: 7, upper: 7 })).toBe(true);
  expect(isOneOfThem({ lower: 11, upper: 11 })).toBe(false);
});
