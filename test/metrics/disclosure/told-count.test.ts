import { atLeast, exactly, toFigure } from "phongtrao";
import { expect, it } from "vitest";
import { countTable } from "../../../src/metrics/disclosure/count-table.js";
import { readRule } from "../../../src/metrics/disclosure/disclosure-rule.js";
import { readTable } from "../../../src/metrics/disclosure/read-table.js";
import { isSumOf, toldOf } from "../../../src/metrics/disclosure/told-count.js";

it("tells no upper bound of a count that may be any number from 5 up", () => {
  const rows = [
    { key: { group: "women" }, figures: { came: toFigure(exactly(3, "person")) } },
    { key: { group: "youth" }, figures: { came: toFigure(atLeast(5, "person")) } },
  ];
  const table = countTable(readTable({ rows, totals: [] }), readRule({ threshold: 5 }), []);
  const told = (facet: "estimate" | "upper") =>
    toldOf(table.columnOf.get("came") ?? new Map(), facet, table).map(({ key, value }) => [
      key["group"],
      value,
    ]);
  expect(told("estimate")).toStrictEqual([
    ["women", 3],
    ["youth", 5],
  ]);
  expect(told("upper")).toStrictEqual([["women", 3]]);
});

it("takes for a sum what differs by less than a millionth", () => {
  expect(isSumOf(0.000_000_9, [])).toBe(true);
  expect(isSumOf(0.000_001, [])).toBe(false);
});
