import { definePlan, evaluateChange, type LedgerEntry, percent, type Register } from "phongtrao";
import { describe, expect, it } from "vitest";
import { entry, registerOf, talk } from "./small-province.js";

const plan = definePlan({ measures: { a: "attendance" }, groupBy: { kind: { by: "kind" } } });
const of = (lists: Partial<Register>) => evaluateChange(plan, registerOf(lists), { to: "2022" });
const [march21, april21, march22, april22] = ["2021-03-01", "2021-04-01", "2022-03-01", "2022-04-01"].map(
  (when) => (people: number | null) => talk(people, { when }),
) as [typeof talk, typeof talk, typeof talk, typeof talk];

describe("a change of counts that records of one period do not report", () => {
  it("is flagged: 400 to 300 is no fall where one of the second year is not known", () => {
    const { rows, totals, contributions } = of({
      activities: [march21(300), april21(100), march22(300), april22(null)],
    });
    expect(
      [...rows, ...totals].map(({ changes: { a } }) => [percent(a.relative, { places: 0 }), a.flags]),
    ).toStrictEqual([
      ["-25", ["differentCoverage", "incomplete"]],
      ["-25", ["differentCoverage", "incomplete"]],
    ]);
    expect(contributions.a?.total.flags).toStrictEqual(["differentCoverage", "incomplete"]);
  });

  it("is flagged in the total of contributions where it is one group of two", () => {
    const launches = [march21(50), march22(60)].map((one) => ({ ...one, kind: "launch" }));
    const { rows, contributions } = of({
      activities: [...launches, march21(300), april21(100), march22(300), april22(null)],
    });
    // 450 to 360.
    expect(rows.map(({ key, changes: { a } }) => [key["kind"], a.flags])).toStrictEqual([
      ["launch", []],
      ["talk", ["differentCoverage", "incomplete"]],
    ]);
    expect(contributions.a?.total.absolute?.estimate).toBe(-90);
    expect(contributions.a?.total.flags).toStrictEqual(["differentCoverage", "incomplete"]);
  });

  it("says what the two figures rest on", () => {
    const { rows } = of({ activities: [march21(300), march22(300), april22(null)] });
    expect(rows.map(({ basis }) => basis.a)).toStrictEqual([
      { from: { records: 1, reported: 1 }, to: { records: 2, reported: 1 } },
    ]);
    const [gone] = of({ activities: [march21(300)] }).rows;
    expect(gone?.basis.a).toStrictEqual({ from: { records: 1, reported: 1 }, to: null });
  });

  it("is flagged where two of three report in one year and one of two in the other", () => {
    const { rows } = of({
      activities: [march21(300), march21(100), april21(null), march22(300), april22(null)],
    });
    // 400 to 300.
    expect(rows.map(({ changes: { a } }) => [a.absolute?.estimate, a.flags])).toStrictEqual([
      [-100, ["differentCoverage", "incomplete"]],
    ]);
  });

  it("is not where all report, or as many of a hundred in both periods do not", () => {
    const flags = (...activities: Register["activities"]) =>
      of({ activities }).rows.map(({ changes: { a } }) => a.flags);
    expect(flags(march21(300), march22(300))).toStrictEqual([[]]);
    expect(flags(march21(300), april21(null), march22(300), april22(null))).toStrictEqual([["incomplete"]]);
    const twoOfFour = [march22(300), march22(300), april22(null), april22(null)];
    expect(flags(march21(300), april21(null), ...twoOfFour)).toStrictEqual([["incomplete"]]);
  });

  it("is not where the shares of those that report hardly differ: 19 of 20, then 20 of 21", () => {
    const flags = (then: number, all: number, now: number, allNow: number) => {
      const list = (make: typeof march21, told: number, length: number) =>
        Array.from({ length }, (_, at) => make(at < told ? 10 : null));
      const activities = [...list(march21, then, all), ...list(march22, now, allNow)];
      return of({ activities }).rows.map(({ changes: { a } }) => a.flags);
    };
    expect(flags(19, 20, 20, 21)).toStrictEqual([["incomplete"]]);
    // 77 and 75 in a hundred.
    expect(flags(10, 13, 12, 16)).toStrictEqual([["incomplete"]]);
    // 21 of 40 are 1.05 times 20 of 40, and 22 more than that.
    expect(flags(20, 40, 21, 40)).toStrictEqual([["incomplete"]]);
    expect(flags(20, 40, 22, 40)).toStrictEqual([["differentCoverage", "incomplete"]]);
    expect(flags(22, 40, 20, 40)).toStrictEqual([["differentCoverage", "incomplete"]]);
    expect(flags(20, 20, 20, 21)).toStrictEqual([["differentCoverage", "incomplete"]]);
  });
});

it("what lies only partly within one of the periods is named", () => {
  const spans = [
    talk(20, { id: "z", when: "2020-12-15/2021-01-14" }),
    talk(100, { id: "x", when: "2021-12-15/2022-01-14" }),
  ];
  const { leftOut, totals } = of({ activities: [...spans, march21(10), march22(20)] });
  expect(totals.map(({ changes: { a } }) => percent(a.relative, { places: 0 }))).toStrictEqual(["100"]);
  expect(leftOut).toStrictEqual({
    from: [{ reason: "straddles-period", source: "activities", records: ["x", "z"] }],
    to: [{ reason: "straddles-period", source: "activities", records: ["x"] }],
  });
});

it("a stock says by which methods it was counted, and what stands aside", () => {
  const stock = definePlan({ measures: { m: "modelsInForce" } });
  const ledger = [
    entry("statedTotal", "2021", 108, { method: "đơn vị" }),
    // Counted by both methods, it is compared by the one of the year before.
    entry("statedTotal", "2022", 123, { method: "đơn vị" }),
    entry("statedTotal", "2022", 150, { id: "sites", method: "điểm" }),
  ];
  const [row] = evaluateChange(stock, registerOf({ ledger }), { to: "2022" }).rows;
  expect(row?.basis.m).toStrictEqual({
    from: { records: 1, reported: 1, methods: ["đơn vị"] },
    to: { records: 1, reported: 1, methods: ["đơn vị"], aside: ["sites"] },
  });
});

describe("contributions of a stock", () => {
  const stated = (when: string, value: number, more: Partial<LedgerEntry> = {}) =>
    entry("statedTotal", when, value, more);
  const byHolder = definePlan({ measures: { m: "modelsInForce" }, groupBy: { holder: { by: "holder" } } });
  const holders = (when: string, collective: number, individual: number) => [
    stated(when, collective, { holder: "collective" }),
    stated(when, individual, { holder: "individual" }),
  ];
  const contributionsOf = (...ledger: Register["ledger"]) => {
    const [one, other] = [byHolder, definePlan({ ...byHolder, totals: "none" })].map(
      (plan) => evaluateChange(plan, registerOf({ ledger }), { to: "2022" }).contributions["m"],
    );
    // Whether totals are asked for makes no difference.
    expect(other).toStrictEqual(one);
    return one;
  };

  it("are those of its holders", () => {
    const parts = contributionsOf(...holders("2021", 60, 48), ...holders("2022", 69, 54))?.parts;
    expect(parts?.map(({ key, absolute }) => [key, absolute.estimate])).toStrictEqual([
      ["collective", 9],
      ["individual", 6],
    ]);
  });

  it("are that of one row, whether it has a holder or not", () => {
    const parts = contributionsOf(stated("2021", 108), stated("2022", 123))?.parts;
    expect(parts?.map(({ key, absolute }) => [key, absolute.estimate])).toStrictEqual([["–", 15]]);
  });

  it("are of rows that add up to the total, though one has no holder, where the total says so", () => {
    // One movement is stated without holders, another by them: 50 + 20 are the 70 of all, and 55 + 30 the 85.
    const ledger = [
      stated("2021", 50),
      stated("2021", 20, { movement: "tu-quan", holder: "collective" }),
      stated("2022", 55),
      stated("2022", 30, { movement: "tu-quan", holder: "collective" }),
    ];
    const partsOf = (plan: typeof byHolder) =>
      evaluateChange(plan, registerOf({ ledger }), { to: "2022" }).contributions["m"]?.parts;
    expect(partsOf(byHolder)?.map(({ key, absolute }) => [key, absolute.estimate])).toStrictEqual([
      ["collective", 10],
      ["–", 5],
    ]);
    // Without the total, the row without a holder may be of all.
    expect(partsOf(definePlan({ ...byHolder, totals: "none" }) as typeof byHolder)).toBeUndefined();
  });

  it("are of the rows that have a stock, beside one that has only additions", () => {
    const plan = definePlan({
      measures: { m: "modelsInForce", added: "modelsAdded" },
      groupBy: { holder: { by: "holder" } },
    });
    const ledger = [
      ...["2021", "2022"].map((year) => stated(year, Number(year), { holder: "collective" })),
      entry("established", "2022", 3, { holder: "individual" }),
    ];
    const { contributions } = evaluateChange(plan, registerOf({ ledger }), { to: "2022" });
    expect(contributions.m?.parts.map(({ key, absolute }) => [key, absolute.estimate])).toStrictEqual([
      ["collective", 1],
    ]);
  });

  it("are none where the total of all stands beside them: the rows do not add up to it", () => {
    expect(
      contributionsOf(
        ...holders("2021", 60, 48),
        stated("2021", 108),
        ...holders("2022", 69, 54),
        stated("2022", 123),
      ),
    ).toBeNull();
    expect(
      contributionsOf(...holders("2021", 60, 48), ...holders("2022", 69, 54), stated("2022", 123)),
    ).toBeNull();
  });
});
