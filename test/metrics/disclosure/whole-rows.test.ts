import { auditDisclosure, definePlan, evaluate, isSuppressed, type LedgerEntry, suppress } from "phongtrao";
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
});
