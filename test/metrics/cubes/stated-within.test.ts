import {
  createGazetteer,
  definePlan,
  evaluate,
  type LedgerEntry,
  modelGrowth,
  percent,
  type PlanInput,
  type Ratio,
} from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";
import { entry, gazetteer as province, registerOf, total } from "./small-province.js";

const measures = { g: "modelGrowth" } as const;

function growthOf(ledger: readonly LedgerEntry[]): Ratio | undefined {
  const plan = definePlan({ measures, filter: { period: "2022" } });
  return evaluate(plan, registerOf({ ledger })).rows[0]?.figures.g;
}
const inPercent = (growth: Ratio | undefined) =>
  growth && [growth.lower, growth.upper].map((bound) => bound && Math.round(Number(bound) * 1000) / 10);
const byItself = (ledger: readonly LedgerEntry[]) =>
  percent(
    modelGrowth(registerOf({ ledger }), { movement: "dan-van-kheo", from: "2021", to: "2022" }).relative,
    { places: 1 },
  );

describe("growth to a total that was stated before the end of the period", () => {
  it("has what came after it, as by the function: 100 in June and 15 more in September", () => {
    const ledger = [entry("statedTotal", "2022-06-30", 100), entry("established", "2022-09", 15)];
    const growth = growthOf(ledger);
    expect([growth?.denominator?.lower, growth?.denominator?.upper]).toStrictEqual([100, 100]);
    expect(inPercent(growth)).toStrictEqual([15, 15]);
    expect(growth?.flags).toStrictEqual(["inferred"]);
    expect(byItself(ledger)).toBe("15.0");
  });

  it("is within bounds where nobody knows whether it came before or after: 100 in June and 15 more in the year", () => {
    const growth = growthOf([entry("statedTotal", "2022-06-30", 100), entry("established", "2022", 15)]);
    // All of it before June: from 85 to 100; all of it after: from 100 to 115.
    expect([growth?.denominator?.lower, growth?.denominator?.upper]).toStrictEqual([85, 100]);
    // At least from 100 to 100, at most from 85 to 115.
    expect(inPercent(growth)).toStrictEqual([0, 35.3]);
    expect(growth?.flags).toStrictEqual(["assumed", "inferred"]);
  });

  it("has what may have come to it since, though no row has it: 100 in June, 5 in March, and 15 of the province in September", () => {
    const ledger = [
      total("00001", "2022-06-30", 100),
      entry("established", "2022-03", 5, { place: "00001" }),
      entry("established", "2022-09", 15, { place: "25" }),
    ];
    const plan = definePlan({ measures, filter: { period: "2022", place: "00001" } });
    const growth = evaluate(plan, registerOf({ ledger }), { gazetteer: province }).rows[0]?.figures.g;
    // 95 before, and 20 more than that if all 15 came: 21.1 % must be possible.
    expect(Number(growth?.upper)).toBeGreaterThanOrEqual(20 / 95);
  });

  it("is no fall where more came than was lost: 100, then 90 in March and 30 more in September", () => {
    const ledger = [
      entry("statedTotal", "2021", 100),
      entry("statedTotal", "2022-03-31", 90),
      entry("established", "2022-09", 30),
    ];
    expect(inPercent(growthOf(ledger))).toStrictEqual([20, 20]);
    expect(byItself(ledger)).toBe("20.0");
  });

  it("goes out from what the year before ended with: 90 in June 2021, 10 more in September, 123 in 2022", () => {
    const ledger = [
      entry("statedTotal", "2021-06-30", 90),
      entry("established", "2021-09", 10),
      entry("statedTotal", "2022", 123),
    ];
    expect(inPercent(growthOf(ledger))).toStrictEqual([23, 23]);
    expect(byItself(ledger)).toBe("23.0");
  });

  it("has what went as well, and what was corrected", () => {
    const ledger = [
      entry("statedTotal", "2021", 100),
      entry("statedTotal", "2022-06-30", 110),
      entry("discontinued", "2022-08", 20),
      entry("correction", "2022-09", 10, { effect: "increase" }),
      entry("correction", "2022-10", 5, { effect: "decrease" }),
    ];
    // 110 − 20 + 10 − 5.
    expect(inPercent(growthOf(ledger))).toStrictEqual([-5, -5]);
    expect(byItself(ledger)).toBe("-5.0");
  });

  it("says so where more went than there was, and is open where what came is", () => {
    const ledger = [entry("statedTotal", "2021", 100), entry("statedTotal", "2022-06-30", 10)];
    const wrong = growthOf([...ledger, entry("discontinued", "2022-08", 20)]);
    expect(wrong?.flags).toContain("negative");
    const open = entry("established", "2022-08", { value: 20, hedge: "moreThan", unit: "model" });
    // From 100 to at least 10 + 21.
    expect(inPercent(growthOf([...ledger, open]))).toStrictEqual([-69, null]);
  });

  it("is that of the totals as they were stated where nothing came or went, which is assumed, as by the function", () => {
    const ledger = [entry("statedTotal", "2021-11-30", 100), entry("statedTotal", "2022-11-30", 110)];
    const growth = growthOf(ledger);
    expect([inPercent(growth), growth?.flags, growth?.assumptions]).toStrictEqual([
      [10, 10],
      ["assumed"],
      ["stockUnchanged"],
    ]);
    expect(byItself(ledger)).toBe("10.0");
  });

  it("is as ever where the totals are those of the end, or what a period opens with", () => {
    const ledger = [entry("statedTotal", "2022", 123), entry("established", "2022", 15)];
    expect([inPercent(growthOf(ledger)), growthOf(ledger)?.flags]).toStrictEqual([
      [13.9, 13.9],
      ["inferred"],
    ]);
    const opened = [entry("opening", "2022", 108), entry("statedTotal", "2022", 123)];
    expect([inPercent(growthOf(opened)), growthOf(opened)?.flags]).toStrictEqual([[13.9, 13.9], []]);
  });
});

describe("growth to a total of a province that took in others in between", () => {
  const gazetteer = createGazetteer(vietnamProvinces);
  const flows = [
    entry("established", "2025-03", 10, { place: "25" }),
    entry("established", "2025-03", 40, { place: "17" }),
  ];
  const flagsOf = (ledger: readonly LedgerEntry[], place: string) => {
    const input = { measures, filter: { period: "2025", place } } as const satisfies PlanInput;
    const { rows } = evaluate(definePlan(input), registerOf({ ledger }), { gazetteer });
    return rows.map(({ figures: { g } }) => [
      g.estimate === null ? null : percent(g, { places: 1 }),
      g.flags,
    ]);
  };

  it("is refused where the stock before would follow from it, as by the function, and the stock with it", () => {
    const ledger = [...flows, total("25", "2025", 180)];
    // 170 to 180 would be of the old province and of the new one.
    expect(flagsOf(ledger, "25")).toStrictEqual([[null, ["groundChanged"]]]);
    const options = { movement: "dan-van-kheo", from: "2024", to: "2025", place: "25", gazetteer };
    const refused = modelGrowth(registerOf({ ledger }), options);
    expect([refused.status, refused.flags]).toStrictEqual(["ground-changed", ["groundChanged"]]);
    expect([refused.opening, refused.closing?.estimate]).toStrictEqual([null, 180]);
    const asked = modelGrowth(registerOf({ ledger }), { ...options, acrossGround: "compute" });
    expect(percent(asked.relative, { places: 1 })).toBe("5.9");
    expect(asked.relative.flags).toStrictEqual(["groundChanged", "inferred"]);
  });

  it("is not where the province stayed as it was", () => {
    const ledger = [entry("established", "2025-03", 10, { place: "01" }), total("01", "2025", 180)];
    expect(flagsOf(ledger, "01")).toStrictEqual([["5.9", ["inferred"]]]);
  });
});

describe("growth from a stock that follows from what came", () => {
  const byCommune = { groupBy: { commune: { by: "place", level: "commune" } } } as const;
  const growthsOf = (ledger: readonly LedgerEntry[], input: Omit<PlanInput, "measures"> = byCommune) => {
    const plan = definePlan({ measures, filter: { period: "2022" }, ...input });
    const { rows, totals } = evaluate(plan, registerOf({ ledger }), { gazetteer: province });
    return [...rows, ...totals].map(({ figures: { g } }) => [inPercent(g), g.status, g.flags]);
  };
  const [inferred, none] = [
    [[13.9, 13.9], "determined", ["inferred"]],
    [[null, null], "missing", []],
  ];
  const stated = [total("00001", "2022", 123), entry("established", "2022", 15, { place: "00001" })];

  it("is not that of what came elsewhere: 123 and 15 in one commune, 40 in another", () => {
    const elsewhere = entry("established", "2022", 40, { place: "00002" });
    // 123 of 108 in the one; of the other, and of both, nobody knows.
    expect(growthsOf([...stated, elsewhere])).toStrictEqual([
      inferred,
      none,
      [[null, null], "missing", ["differentCoverage", "inferred"]],
    ]);
  });

  it("is that of the place or the movement that is asked for, whatever came to others", () => {
    const elsewhere = entry("established", "2022", 40, { place: "00002", movement: "nong-thon-moi" });
    const growthIn = (filter: PlanInput["filter"]) =>
      growthsOf([...stated, elsewhere], { filter: { period: "2022", ...filter } });
    expect(growthIn({ place: "00001" })).toStrictEqual([inferred]);
    expect(growthIn({ words: { movement: ["dan-van-kheo"] } })).toStrictEqual([inferred]);
  });

  it("is not that of other movements or holders", () => {
    const others = [{ movement: "nong-thon-moi" }, { holder: "individual" as const }];
    for (const more of others) {
      const ledger = [
        entry("statedTotal", "2022", 123, { holder: "collective" }),
        entry("established", "2022", 15, { holder: "collective" }),
      ];
      expect(growthsOf(ledger, {})).toStrictEqual([inferred]);
      expect(growthsOf([...ledger, entry("established", "2022", 40, more)], {})[0]?.[0]).toStrictEqual([
        null,
        null,
      ]);
      // What came in another year is of no account.
      expect(growthsOf([...ledger, entry("established", "2021", 40, more)], {})).toStrictEqual([inferred]);
    }
  });

  it("is flagged where what came may be of others: of nobody knows whom", () => {
    const ledger = [
      entry("statedTotal", "2022", 123, { holder: "collective" }),
      entry("established", "2022", 15),
    ];
    expect(growthsOf(ledger, {})).toStrictEqual([
      [[13.9, 13.9], "determined", ["differentCoverage", "inferred"]],
    ]);
  });

  it("is flagged where what came to the place may be of other holders", () => {
    const ledger = [
      entry("statedTotal", "2022", 123, { place: "00001", holder: "collective" }),
      entry("established", "2022", 15, { place: "00001" }),
    ];
    expect(growthsOf(ledger, {})).toStrictEqual([
      [[13.9, 13.9], "determined", ["differentCoverage", "inferred"]],
    ]);
  });

  it("is flagged where what came may be of the place: of nobody knows which", () => {
    const ledger = [total("00001", "2022", 123), entry("established", "2022", 15)];
    expect(growthsOf(ledger, {})).toStrictEqual([
      [[13.9, 13.9], "determined", ["differentCoverage", "inferred"]],
    ]);
  });

  it("is not refused for what came elsewhere after the second day, and is for what came on it", () => {
    const cameOn = (when: string) => entry("established", when, 40, { place: "00002" });
    const after = [...stated, cameOn("2023-01-01")];
    expect(growthsOf(after, {})).toStrictEqual([inferred]);
    expect(growthsOf([...stated, cameOn("2022-12-31")], {})[0]?.[0]).toStrictEqual([null, null]);
  });

  it("is between two stated stocks whatever came elsewhere in between", () => {
    const both = [
      ...stated,
      total("00001", "2021", 100),
      entry("established", "2022", 40, { place: "00002" }),
    ];
    expect(growthsOf(both, {})).toStrictEqual([[[23, 23], "determined", []]]);
  });

  it("is that of all where a total of all is stated", () => {
    const ledger = [
      total("25", "2022", 123),
      entry("established", "2022", 10, { place: "00001" }),
      entry("established", "2022", 5, { place: "00002", holder: "individual" }),
    ];
    expect(growthsOf(ledger, {})).toStrictEqual([inferred]);
  });
});

describe("growth over a month, within a quarter of which more is told", () => {
  const ledger = [
    entry("added", "2022-01", 1),
    entry("discontinued", "2022-Q1", 3),
    entry("statedTotal", "2022-01", 35),
  ];
  const plan = definePlan({
    measures,
    groupBy: { month: { by: "period", kind: "calendar-month" } },
    filter: { period: "2022-Q1" },
  });
  const january = (list: readonly LedgerEntry[]) =>
    evaluate(plan, registerOf({ ledger: list })).rows.find(({ key }) => key.month === "2022-01")?.figures.g;

  it("has none, as by the function: 1 more and 35 in all, while 3 were given up in January, February or March", () => {
    // From 37 to 35, if 3 went in January: a fall, of which "34 and 1 more" knows nothing.
    const growth = january(ledger);
    expect([growth?.status, growth?.estimate, growth?.flags]).toStrictEqual([
      "missing",
      null,
      ["differentCoverage", "inferred"],
    ]);
    const question = { movement: "dan-van-kheo", from: "2021-12", to: "2022-01" };
    expect(thrownBy(() => modelGrowth({ ledger }, question)).code).toBe("entry-straddles-window");
    expect(january(ledger.filter(({ when }) => when !== "2022-Q1"))?.flags).toStrictEqual(["inferred"]);
  });

  it("has one where both stocks were stated, whatever the quarter tells: from 37 to 35", () => {
    const growth = january([...ledger, entry("statedTotal", "2021-12", 37)]);
    expect([growth && percent(growth, { places: 1 }), growth?.flags]).toStrictEqual(["-5.4", []]);
  });

  it("is of the same things, where the quarter is that of its end", () => {
    const quarter = definePlan({ measures, filter: { period: "2022-Q1" } });
    const list = [...ledger.slice(0, 2), entry("statedTotal", "2022-03", 35)];
    expect(evaluate(quarter, registerOf({ ledger: list })).rows[0]?.figures.g.flags).toStrictEqual([
      "inferred",
    ]);
  });
});

describe("growth from a stock that follows from what came to it, while more is told in other rows", () => {
  const byCommune = definePlan({
    measures,
    groupBy: { commune: { by: "place", level: "commune" } },
    filter: { period: "2022" },
  });
  const given = (place: string | undefined, more: Partial<LedgerEntry> = {}) =>
    entry("discontinued", "2022-05", 3, { ...(place !== undefined && { place }), ...more });
  const own = [
    entry("statedTotal", "2022", 35, { place: "00001" }),
    entry("established", "2022-03", 1, { place: "00001" }),
  ];
  const flagsOf = (plan: Parameters<typeof evaluate>[0], ledger: readonly LedgerEntry[]) =>
    evaluate(plan, registerOf({ ledger }), { gazetteer: province }).rows.map(
      ({ figures }) => (figures["g"] as Ratio).flags,
    )[0];
  const warned = ["differentCoverage", "inferred"];

  it("may not be of all that happened: 35 and 1 more in a commune, while 3 were given up in its province, or nobody knows where", () => {
    // From 37 to 35, if the 3 were of the commune.
    expect(flagsOf(byCommune, [...own, given("25")])).toStrictEqual(warned);
    expect(flagsOf(byCommune, [...own, given(undefined)])).toStrictEqual(warned);
    const commune = definePlan({ measures, filter: { period: "2022", place: "00001" } });
    expect(flagsOf(commune, [...own, given("25")])).toStrictEqual(warned);
  });

  it("is where these were in another commune, or in another year", () => {
    expect(flagsOf(byCommune, [...own, given("00002")])).toStrictEqual(["inferred"]);
    expect(flagsOf(byCommune, [...own, given("25", { when: "2021-05" })])).toStrictEqual(["inferred"]);
  });

  it("may not be, of one holder where 3 were given up of nobody knows whom", () => {
    const plan = definePlan({
      measures,
      groupBy: { holder: { by: "holder" } },
      filter: { period: "2022" },
    });
    const collective = own.map((one) => ({ ...one, holder: "collective" as const }));
    expect(flagsOf(plan, [...collective, given("00001")])).toStrictEqual(warned);
    expect(flagsOf(plan, [...collective, given("00001", { holder: "individual" })])).toStrictEqual([
      "inferred",
    ]);
  });
});
