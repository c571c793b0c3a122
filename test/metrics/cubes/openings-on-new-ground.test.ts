import {
  createGazetteer,
  definePlan,
  evaluate,
  evaluatePartial,
  type Figure,
  type LedgerEntry,
  mergeCubes,
  percent,
  type PlanFilter,
  type PlanGaps,
} from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { describe, expect, it } from "vitest";
import { divided } from "./changed-units.js";
import { entry, gazetteer as small, registerOf, total } from "./small-province.js";

// On 1 July 2025 Phú Thọ (25), Hòa Bình (17) and Vĩnh Phúc (26) became the new Phú Thọ, which keeps the code 25.
const gazetteer = createGazetteer(vietnamProvinces);
const [eve, day] = ["2025-06-30", "2025-07-01"];
const closings = [total("25", eve, 100), total("17", eve, 70), total("26", eve, 80)];
const opening = entry("opening", day, 250, { place: "25" });

const said = (figure: Figure | null | undefined) =>
  figure && [figure.estimate, figure.lower, figure.upper, figure.flags.join(" ")];

function inForce(ledger: readonly LedgerEntry[], filter: PlanFilter, gaps: PlanGaps = {}, units = gazetteer) {
  const plan = definePlan({ measures: { models: "modelsInForce" }, filter, gaps });
  const [one, other] = [ledger, [...ledger].reverse()].map((list) =>
    said(evaluate(plan, registerOf({ ledger: list }), { gazetteer: units }).rows[0]?.figures.models),
  );
  expect(other).toStrictEqual(one);
  return one;
}

describe("an opening of the day on which provinces became one", () => {
  it("says again what their last totals say, and contradicts none", () => {
    const filter = { period: "2025-9M" };
    expect(inForce(closings, filter)).toStrictEqual([250, 250, 250, "assumed"]);
    expect(inForce([...closings, opening], filter)).toStrictEqual([250, 250, 250, "assumed"]);
    expect(inForce([...closings, opening], { period: "2025-H1" })).toStrictEqual([250, 250, 250, ""]);
  });

  it("stands for a province that it has taken in", () => {
    expect(inForce([opening, total("26", eve, 80)], { period: "2025-9M" })).toStrictEqual([
      250,
      250,
      250,
      "assumed",
    ]);
  });

  it("is carried on by what came to any of the ground since, on its first day too", () => {
    const ledger = [
      opening,
      entry("established", day, 4, { place: "25" }),
      entry("discontinued", "2025-08", 1, { place: "25" }),
      entry("established", eve, 9, { place: "26" }),
    ];
    expect(inForce(ledger, { period: "2025-9M", place: "25" })).toStrictEqual([253, 253, 253, "inferred"]);
  });

  it("is no stock of the old province that had the code", () => {
    const ofOld = { period: "2025-H1", place: "25" };
    expect(inForce([opening, total("25", "2025", 260)], ofOld)).toBeNull();
    expect(inForce([opening, ...closings], ofOld)).toStrictEqual([100, 100, 100, ""]);
    expect(inForce([opening, total("25", "2025-03-31", 95)], ofOld)).toStrictEqual([95, 95, 95, "assumed"]);
    // It is one of all that the old ones had.
    expect(inForce([opening], { period: "2025-H1" })).toStrictEqual([250, 250, 250, ""]);
  });

  it("is in no row of the old province", () => {
    const plan = definePlan({
      measures: { models: "modelsInForce" },
      groupBy: {
        half: { by: "period", kind: "calendar-half" },
        province: { by: "place", level: "province" },
      },
      filter: { period: "2025" },
      totals: "none",
    });
    const ledger = [...closings, opening, total("25", "2025", 260)];
    const { rows } = evaluate(plan, registerOf({ ledger }), { gazetteer });
    expect(rows.map(({ key, figures }) => [key.half, key.province, said(figures.models)])).toStrictEqual([
      ["2025-H1", "17", [70, 70, 70, ""]],
      ["2025-H1", "25", [100, 100, 100, ""]],
      ["2025-H1", "26", [80, 80, 80, ""]],
      ["2025-H2", "25", [260, 260, 260, ""]],
    ]);
  });

  it("fills the periods after it, as that of an unchanged province does", () => {
    const carried = { stocks: "carryForward" } as const;
    expect(inForce([opening], { period: "2025-Q4" }, carried)).toStrictEqual([250, 250, 250, "assumed"]);
    expect(inForce([opening], { period: "2025-Q4", place: "25" }, carried)).toStrictEqual([
      250,
      250,
      250,
      "assumed",
    ]);
    const unchanged = entry("opening", day, 250, { place: "01" });
    expect(inForce([unchanged], { period: "2025-Q4" }, carried)).toStrictEqual([250, 250, 250, "assumed"]);
  });

  it("is what the new province grew from: 250 to 260 are 4 %", () => {
    const growthOf = (ledger: readonly LedgerEntry[], filter: PlanFilter) => {
      const plan = definePlan({ measures: { growth: "modelGrowth" }, filter });
      const growth = evaluate(plan, registerOf({ ledger }), { gazetteer }).rows[0]?.figures.growth;
      return growth && [percent(growth, { places: 1 }), growth.flags];
    };
    const closing = total("25", "2025", 260);
    expect(growthOf([...closings, opening, closing], { period: "2025-H2" })).toStrictEqual(["4.0", []]);
    expect(growthOf([opening, closing], { period: "2025-H2", place: "25" })).toStrictEqual(["4.0", []]);
  });

  it("would be needed to say what it grew from: 123 less 15 are not what the old province had", () => {
    const plan = definePlan({ measures: { growth: "modelGrowth" }, filter: { period: "2025", place: "25" } });
    const added = entry("added", "2025-Q3", 15, { place: "25" });
    const growthOf = (stock: LedgerEntry) => {
      const [row] = evaluate(plan, registerOf({ ledger: [added, stock] }), { gazetteer }).rows;
      return row?.figures.growth.status === "missing" ? row.figures.growth : undefined;
    };
    const now = growthOf(total("25", "2025", 123));
    expect([now?.flags, now?.denominator]).toStrictEqual([["groundChanged"], null]);
    expect([now?.compared?.from, now?.compared?.to?.estimate]).toStrictEqual([null, 123]);
    const then = growthOf(total("25", "2024", 50));
    expect([then?.compared?.from?.estimate, then?.compared?.to]).toStrictEqual([50, null]);
  });

  it("is the same in parts of the register", () => {
    const plan = definePlan({
      measures: { models: "modelsInForce" },
      filter: { period: "2025-9M", place: "25" },
    });
    const ledger = [...closings, opening];
    const parts = ledger.map((one) => evaluatePartial(plan, registerOf({ ledger: [one] }), { gazetteer }));
    expect(mergeCubes(parts, { gazetteer })).toStrictEqual(
      evaluate(plan, registerOf({ ledger }), { gazetteer }),
    );
  });
});

describe("an opening of a commune that another was divided into", () => {
  // 00006 began on 1 July, with 8 models; what its ground had in June is part of 00001.
  const own = entry("opening", day, 8, { place: "00006" });
  const growthOf = (ledger: readonly LedgerEntry[], period: string, gaps: PlanGaps = {}) => {
    const plan = definePlan({
      measures: { models: "modelsInForce", growth: "modelGrowth" },
      groupBy: { commune: { by: "place", level: "commune" } },
      filter: { period },
      gaps,
      totals: "none",
    });
    const { rows } = evaluate(plan, registerOf({ ledger }), { gazetteer: divided });
    return rows
      .filter(({ key }) => key.commune === "00006")
      .map(({ figures: { models, growth } }) => [
        models?.estimate ?? null,
        percent(growth, { places: 1 }),
        growth.flags,
      ]);
  };

  it("is no stock of the commune before it began, and nothing grew to it from none", () => {
    for (const flows of ["none", "zero"] as const)
      expect(growthOf([own], "2025-H1", { flows })).toStrictEqual([[null, null, []]]);
  });

  it("is what the new commune grew from: 8 to 10 are 25 %", () => {
    const closing = total("00006", "2025-12-31", 10);
    expect(growthOf([own, closing], "2025-H2")).toStrictEqual([[10, "25.0", []]]);
  });
});

describe("an opening of a commune", () => {
  it("on the day that it passes to another province is none of this before", () => {
    const ledger = [
      entry("opening", day, 7, { place: "00009" }),
      entry("opening", day, 20, { place: "00001" }),
    ];
    expect(inForce(ledger, { period: "2025-H1", place: "25" }, {}, small)).toStrictEqual([20, 20, 20, ""]);
    expect(inForce(ledger, { period: "2025-H1" }, {}, small)).toStrictEqual([27, 27, 27, ""]);
  });

  it("for a whole year is of the province that it lay in when that began", () => {
    const ledger = [entry("opening", "2025", 7, { place: "00009" })];
    expect(inForce(ledger, { period: "2024", place: "17" }, {}, small)).toStrictEqual([7, 7, 7, ""]);
    expect(inForce(ledger, { period: "2024", place: "25" }, {}, small)).toBeNull();
  });
});
