import {
  auditDisclosure,
  definePlan,
  type DisclosureTable,
  evaluate,
  exactly,
  isSuppressed,
  type LedgerEntry,
  suppress,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { entry, registerOf } from "../cubes/small-province.js";

const byHolder = definePlan({
  measures: { m: "modelsInForce" },
  groupBy: { holder: { by: "holder" } },
  filter: { period: "2022" },
});
const stated = (value: number, holder?: LedgerEntry["holder"]) =>
  entry("statedTotal", "2022", value, holder === undefined ? {} : { holder });

/** What is published of each row, and of the total. */
function published(ledger: readonly LedgerEntry[]) {
  const cube = evaluate(byHolder, registerOf({ ledger }));
  const { published: table } = suppress(cube, { threshold: 5 });
  expect(auditDisclosure(cube, table, { threshold: 5 }).exposed).toStrictEqual([]);
  return [...table.rows, ...table.totals].map(({ key, figures: { m } }) => [
    key.holder,
    m === null || isSuppressed(m) ? null : m.estimate,
  ]);
}

describe("a stock that is stated of all holders and of each", () => {
  it("does not tell a small one by the difference: 123 less 120", () => {
    const rows = published([stated(123), stated(120, "collective"), stated(3, "individual")]);
    expect(rows).toContainEqual(["individual", null]);
    // With either of the others hidden, 3 does not follow.
    const shown = rows.filter(([, count]) => count !== null).map(([holder]) => holder);
    expect(shown.includes("collective") && (shown.includes(null) || shown.includes(undefined))).toBe(false);
  });

  it("is published whole where none is small", () => {
    expect(published([stated(123), stated(69, "collective"), stated(54, "individual")])).toStrictEqual([
      ["collective", 69],
      ["individual", 54],
      [null, 123],
      [undefined, 123],
    ]);
  });

  const row = (commune: string, holder: string | null, count: number) => ({
    key: { commune, holder },
    figures: { m: toFigure(exactly(count, "model")) },
  });
  const sum = (key: Readonly<Record<string, string>>, count: number) => ({
    key,
    figures: { m: toFigure(exactly(count, "model")) },
  });
  const hiddenIn = (table: DisclosureTable) =>
    suppress(table, { threshold: 5 }).hidden.map(({ key }) => Object.values(key).join(" "));

  it.each([
    ["no total", []],
    ["a total of all communes only, as a plan gives it that asks for no other", [sum({}, 183)]],
  ])("does not tell a small one in a table with %s", (_, totals) => {
    // 123 − 120 = 3.
    const rows = [row("A", null, 123), row("A", "group", 120), row("A", "one", 3), row("B", null, 60)];
    expect(hiddenIn({ rows, totals })).toStrictEqual(["A group", "A one"]);
  });

  it("is the total, though what is stated of each is not all of it", () => {
    // 133 less 60 of B and 70 of C are 3. B and C are told twice each, so that one figure less is hidden with the 133.
    const rows = [
      row("A", null, 3),
      row("B", null, 60),
      row("B", "group", 50),
      row("C", null, 70),
      row("C", "group", 30),
    ];
    const totals = [
      sum({ commune: "A" }, 3),
      sum({ commune: "B" }, 60),
      sum({ commune: "C" }, 70),
      sum({}, 133),
    ];
    expect(hiddenIn({ rows, totals })).toStrictEqual(["A ", "A", ""]);
  });
});
