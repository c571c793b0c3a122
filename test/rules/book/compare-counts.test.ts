import { about, between, exactly, moreThan, type Quantity } from "phongtrao";
import { expect, it } from "vitest";
import { compareCounts } from "../../../src/rules/book/compare-counts.js";

/** Each is before those that follow it, and the same as itself. */
const inOrder: readonly Quantity[] = [
  exactly(9, "session"),
  about(10, "model"),
  between(10, 12, "model"),
  between(10, 12, "model", { openAbove: true }),
  between(10, 15, "model"),
  exactly(10, "model"),
  moreThan(10, "model"),
  exactly(10, "session"),
  exactly(11, "model"),
];

it("orders counts by number, unit, hedge, end and openness, in that order", () => {
  const signs = inOrder.map((one) => inOrder.map((other) => Math.sign(compareCounts(one, other))));
  expect(signs).toStrictEqual(inOrder.map((_, row) => inOrder.map((_, at) => Math.sign(row - at))));
});
