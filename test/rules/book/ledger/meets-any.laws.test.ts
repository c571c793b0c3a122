import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { meetsAny, type Range } from "../../../../src/rules/book/ledger/meets-any.js";

const end = fc.option(fc.integer({ min: 0, max: 12 }));
const range = fc.tuple(end, end).map(([a, b]): Range => ({
  lower: a === null || b === null ? a : Math.min(a, b),
  upper: a === null || b === null ? b : Math.max(a, b),
}));

function meet(a: Range, b: Range): boolean {
  return (a.lower ?? -1) <= (b.upper ?? 99) && (b.lower ?? -1) <= (a.upper ?? 99);
}

test.prop([fc.array(range, { maxLength: 6 }), range])("a range meets one of many", (many, one) => {
  expect(meetsAny(many)(one)).toBe(many.some((other) => meet(one, other)));
});
