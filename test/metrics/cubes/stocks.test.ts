import {
  defineMetric,
  definePlan,
  evaluate,
  type LedgerEntry,
  moreThan,
  percent,
  standardMetrics,
  subtract,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { entry, gazetteer, registerOf } from "./small-province.js";

function inForce(ledger: readonly LedgerEntry[], period?: string, withPlaces = true) {
  const plan = definePlan({ measures: { models: "modelsInForce" }, filter: { period } });
  const options = withPlaces ? { gazetteer } : {};
  return evaluate(plan, registerOf({ ledger }), options).rows[0]?.figures.models;
}

describe("models in force", () => {
  it("are the latest total within the period, never a sum over time (running totals summed again)", () => {
    const ledger = [
      entry("statedTotal", "2021-12-31", 108),
      entry("statedTotal", "2022-06-30", 115),
      entry("statedTotal", "2022-12-31", 123),
    ];
    expect(inForce(ledger, "2022")?.estimate).toBe(123);
    expect(inForce(ledger)?.estimate).toBe(123);
    expect(inForce(ledger, "2022-H1")?.estimate).toBe(115);
    expect(inForce(ledger, "2022-Q3")).toBeNull();
  });

  it("stated before the last day of the period are taken to stand until then, and say so", () => {
    const ledger = [entry("statedTotal", "2022-06-30", 115)];
    const flagsIn = (period?: string) => {
      const models = inForce(ledger, period);
      return [models?.estimate, models?.flags, models?.assumptions];
    };
    expect(flagsIn("2022")).toStrictEqual([115, ["assumed"], ["stockUnchanged"]]);
    // The reporting quarter goes from 15 June to 14 September.
    expect(flagsIn("R2022-Q3")).toStrictEqual([115, ["assumed"], ["stockUnchanged"]]);
    expect(flagsIn("2022-06")).toStrictEqual([115, [], []]);
    // Without a period they are those of no other day than their own.
    expect(flagsIn()).toStrictEqual([115, [], []]);
  });

  it("of the calendar year are not quite those of the reporting year in which it ended", () => {
    const ledger = [entry("statedTotal", "2021", 100)];
    expect([inForce(ledger, "R2022")?.estimate, inForce(ledger, "R2022")?.flags]).toStrictEqual([
      100,
      ["assumed"],
    ]);
  });

  it("of several movements are assumed where one of them is", () => {
    const ledger = [
      entry("statedTotal", "2022", 100),
      entry("statedTotal", "2022-09-30", 20, { movement: "another" }),
    ];
    const models = inForce(ledger, "2022");
    expect([models?.estimate, models?.flags]).toStrictEqual([120, ["assumed"]]);
  });

  it("of a year are those of its last day, month and quarter too", () => {
    const plan = definePlan({
      measures: { models: "modelsInForce" },
      groupBy: { month: { by: "period", kind: "calendar-month" } },
    });
    const ledger = [entry("statedTotal", "2022", 123)];
    expect(
      evaluate(plan, registerOf({ ledger })).rows.map(({ key, figures }) => [
        key.month,
        figures.models?.estimate,
      ]),
    ).toStrictEqual([["2022-12", 123]]);
  });

  it("a province's total stands for those of its communes", () => {
    const ledger = [
      entry("statedTotal", "2022", 40, { place: "00001" }),
      entry("statedTotal", "2022", 30, { place: "00002" }),
    ];
    expect(inForce(ledger)?.estimate).toBe(70);
    expect(inForce([...ledger, entry("statedTotal", "2022", 100, { place: "25" })])?.estimate).toBe(100);
  });

  it("without the administrative units, places may lie in one another", () => {
    const ledger = [
      entry("statedTotal", "2022", 70, { place: "00001" }),
      entry("statedTotal", "2022", 100, { place: "25" }),
    ];
    const models = inForce(ledger, undefined, false);
    expect([models?.estimate, models?.lower, models?.upper, models?.flags]).toStrictEqual([
      170,
      100,
      170,
      ["possibleOverlap"],
    ]);
  });

  it("of a province that took in another are not added to those of its parts", () => {
    const parts = [
      entry("statedTotal", "2025-06-30", 60, { place: "25" }),
      entry("statedTotal", "2025-06-30", 50, { place: "17" }),
    ];
    expect(inForce(parts, "2025")?.estimate).toBe(110);
    expect(
      inForce([...parts, entry("statedTotal", "2025-12-31", 115, { place: "25" })], "2025")?.estimate,
    ).toBe(115);
  });

  it("stated twice for one day lie between the two", () => {
    const ledger = [
      entry("statedTotal", "2022", 123, { id: "b" }),
      entry("statedTotal", "2022-12-31", 120, { id: "a" }),
    ];
    const models = inForce(ledger);
    expect([models?.estimate, models?.lower, models?.upper, models?.flags]).toStrictEqual([
      123,
      120,
      123,
      ["conflicting"],
    ]);
    expect(inForce([...ledger].reverse())).toStrictEqual(models);
  });

  it("keep their hedge", () => {
    const models = inForce([entry("statedTotal", "2022", moreThan(123, "model"))]);
    expect([models?.lower, models?.upper]).toStrictEqual([124, null]);
  });
});

describe("a month without a stated total", () => {
  const ledger = [entry("statedTotal", "2021-12-31", 108), entry("statedTotal", "2022-03-31", 115)];
  const groupBy = { month: { by: "period", kind: "calendar-month" } } as const;
  const filter = { period: "2022-H1" };

  it("has no row", () => {
    const plan = definePlan({ measures: { models: "modelsInForce" }, groupBy, filter });
    expect(evaluate(plan, registerOf({ ledger })).rows.map(({ key }) => key.month)).toStrictEqual([
      "2022-03",
    ]);
  });

  it("has the one before it where gaps are filled, marked as assumed", () => {
    const plan = definePlan({
      measures: { models: "modelsInForce" },
      groupBy,
      filter,
      gaps: { stocks: "carryForward" },
    });
    const { rows } = evaluate(plan, registerOf({ ledger }));
    expect(
      rows.map(({ key, figures }) => [key.month, figures.models?.estimate, figures.models?.assumptions]),
    ).toStrictEqual([
      ["2022-01", 108, ["stockUnchanged"]],
      ["2022-02", 108, ["stockUnchanged"]],
      ["2022-03", 115, []],
      ["2022-04", 115, ["stockUnchanged"]],
      ["2022-05", 115, ["stockUnchanged"]],
      ["2022-06", 115, ["stockUnchanged"]],
    ]);
  });
});

describe("model growth in a cube", () => {
  const growthOf = (ledger: readonly LedgerEntry[]) => {
    const plan = definePlan({ measures: { growth: "modelGrowth" }, filter: { period: "2022" } });
    return evaluate(plan, registerOf({ ledger }), { gazetteer }).rows[0]?.figures.growth;
  };

  it("is from the stock that follows where none was stated: 108 to 123", () => {
    const growth = growthOf([entry("established", "2022", 15), entry("statedTotal", "2022", 123)]);
    expect(growth && percent(growth, { places: 2 })).toBe("13.89");
    expect(growth?.flags).toContain("inferred");
    expect(growth?.assumptions).toStrictEqual(["nothingCorrected", "nothingRemoved"]);
  });

  it("is from the stock that was stated where one was", () => {
    const growth = growthOf([entry("statedTotal", "2021", 120), entry("statedTotal", "2022", 123)]);
    expect(growth && percent(growth, { places: 2 })).toBe("2.50");
    expect(growth?.flags).toStrictEqual([]);
  });

  it("of nothing is missing", () => {
    expect(growthOf([])?.status).toBe("missing");
  });
});

describe("a computed metric", () => {
  it("may give a difference, which may be below zero: 120 to 117", () => {
    const netAdded = defineMetric({
      id: "netAdded",
      definition: "Models in force less those of the year before.",
      provenance: "house rule",
      parts: {
        opening: { metric: "modelsInForce", when: "samePeriodLastYear" },
        closing: "modelsInForce",
      },
      compute: ({ opening, closing }) => (opening && closing ? subtract(closing, opening) : null),
    });
    const metrics = { ...standardMetrics, netAdded };
    const plan = definePlan({ measures: { net: "netAdded" }, filter: { period: "2022" } }, { metrics });
    const ledger = [entry("statedTotal", "2021", moreThan(120, "model")), entry("statedTotal", "2022", 117)];
    const net = evaluate(plan, registerOf({ ledger }), { metrics, gazetteer }).rows[0]?.figures.net;
    expect([net?.estimate, net?.lower, net?.upper]).toStrictEqual([-3, null, -4]);
  });
});

describe("shares of models", () => {
  it("are of the models in force at the end of the period", () => {
    const ledger = [
      entry("statedTotal", "2021", 2071, { place: "25" }),
      entry("effective", "2021", 1808, { place: "25" }),
      entry("recognised", "2021", 100, { place: "25" }),
    ];
    const plan = definePlan({
      measures: {
        effective: "effectiveShare",
        recognised: "recognisedShare",
        perCommune: "modelsPerCommune",
      },
      filter: { period: "2021", place: "25" },
    });
    const figures = evaluate(plan, registerOf({ ledger }), { gazetteer }).rows[0]?.figures;
    // 1,808 / 2,071 and 100 / 2,071, and 2,071 over three communes.
    expect(figures && percent(figures.effective, { places: 2 })).toBe("87.30");
    expect(figures && percent(figures.recognised, { places: 2 })).toBe("4.83");
    expect(figures?.perCommune.denominator?.estimate).toBe(3);
    expect(figures?.perCommune.estimate?.slice(0, 6)).toBe("690.33");
  });
});
