import { definePlan, evaluateChange, percent, type Register } from "phongtrao";
import { describe, expect, it } from "vitest";
import { entry, gazetteer, registerOf, talk } from "./small-province.js";

const plan = definePlan({ measures: { a: "attendance" }, groupBy: { kind: { by: "kind" } } });
const talks = (year: number, more: object = {}) =>
  ["01", "02", "03"].map((month) => ({ ...talk(100, { when: `${year}-${month}` }), ...more }));
/** Both have 90 days. */
const cut = { from: "2024-01-01/2024-03-30", to: "2025", upTo: "2025-03-31" };
const of = (activities: Register["activities"], more: object = {}) =>
  evaluateChange(plan, registerOf({ activities }), { ...cut, ...more });

describe("a change of counts of which a record lies only partly within one of the periods", () => {
  it("is flagged: up to 31 March, 90 days, against as many of a leap year, which end on 30 March", () => {
    const { leftOut, rows, totals, contributions } = of([...talks(2024), ...talks(2025)]);
    expect(leftOut.from.map(({ records }) => records.length)).toStrictEqual([1]);
    // 300 of January to March to 200 of January and February, where all quarters are alike.
    expect(
      [...rows, ...totals].map(({ changes: { a } }) => [percent(a.relative, { places: 0 }), a.flags]),
    ).toStrictEqual([
      ["50", ["differentCoverage"]],
      ["50", ["differentCoverage"]],
    ]);
    expect(contributions.a?.total.flags).toStrictEqual(["differentCoverage"]);
  });

  it("is not where the record is of another group, and its total is", () => {
    const launches = [2024, 2025].flatMap((year) => talks(year, { kind: "launch" }).slice(0, 2));
    const { rows, totals } = of([...talks(2024), ...talks(2025), ...launches]);
    expect([...rows, ...totals].map(({ key, changes: { a } }) => [key["kind"], a.flags])).toStrictEqual([
      ["launch", []],
      ["talk", ["differentCoverage"]],
      [undefined, ["differentCoverage"]],
    ]);
  });

  it("is not where the quarters are asked for", () => {
    const quarters = { from: undefined, to: "2025-Q1", upTo: undefined };
    const { rows } = of([...talks(2024), ...talks(2025)], quarters);
    expect(rows.map(({ changes: { a } }) => [a.absolute?.estimate, a.flags])).toStrictEqual([[0, []]]);
  });

  it("is not where nobody says what the year is held against: up to the end of March then, too", () => {
    const { from, rows } = of([...talks(2024), ...talks(2025)], { from: undefined });
    expect(from.id).toBe("2024-01-01/2024-03-31");
    expect(rows.map(({ changes: { a } }) => [a.absolute?.estimate, a.flags])).toStrictEqual([[0, []]]);
  });

  it("is flagged place by place, and so is a ratio of such counts", () => {
    const own = definePlan({
      measures: { a: "attendance", each: "attendancePerSession" },
      groupBy: { commune: { by: "place", level: "commune" } },
    });
    const held = (year: number, place: string) =>
      talks(year, { place, sessions: { value: 2, hedge: "exact", unit: "session" } });
    const activities = [2024, 2025].flatMap((year) => [
      ...held(year, "00001"),
      ...held(year, "00002").slice(0, 2),
    ]);
    const { rows } = evaluateChange(own, registerOf({ activities }), { ...cut, gazetteer });
    expect(rows.map(({ key, changes: { a, each } }) => [key["commune"], a.flags, each.flags])).toStrictEqual([
      ["00001", ["differentCoverage"], ["differentCoverage"]],
      ["00002", [], []],
    ]);
  });

  it("is none of a stock, which is that of the last day", () => {
    const models = definePlan({ measures: { models: "modelsInForce" } });
    const ledger = [
      entry("statedTotal", "2024-03-15", 10),
      entry("established", "2024-03", 1),
      entry("statedTotal", "2025-03-15", 12),
    ];
    const { rows } = evaluateChange(models, registerOf({ ledger }), cut);
    expect(rows[0]?.changes.models.flags).not.toContain("differentCoverage");
  });
});
