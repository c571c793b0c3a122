import { exactly, type LedgerEntry, nearly, toFigure } from "phongtrao";
import { expect, it } from "vitest";
import { coverOf } from "../../../../src/rules/book/ledger/cover-of.js";
import type { RuleContext } from "../../../../src/rules/rule.js";

const context = {
  figure: (quantity: LedgerEntry["quantity"]) => toFigure(quantity),
} as Pick<RuleContext, "figure">;

/** The point value of the largest sum of a half year and its year. */
function largestOf(half: LedgerEntry["quantity"], year: LedgerEntry["quantity"]): number {
  const told = (quantity: LedgerEntry["quantity"], lastDay: string) => ({
    entry: { id: lastDay, movement: "dvk", kind: "established", when: lastDay, quantity } as const,
    firstDay: "2022-01-01",
    lastDay,
  });
  return coverOf([told(half, "2022-06-30"), told(year, "2022-12-31")], "model", context).estimate;
}

it("of a half year and its year, the one of which more came at least", () => {
  // “Gần 100” may be any number below.
  expect(largestOf(nearly(100, "model"), exactly(40, "model"))).toBe(40);
  expect(largestOf(exactly(40, "model"), nearly(100, "model"))).toBe(40);
});

it("where no more of one than of the other came at least, the one with the larger point value", () => {
  expect(largestOf(nearly(100, "model"), nearly(50, "model"))).toBe(100);
  expect(largestOf(nearly(50, "model"), nearly(100, "model"))).toBe(100);
});
