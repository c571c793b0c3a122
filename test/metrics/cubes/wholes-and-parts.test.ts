import {
  defineMetric,
  definePlan,
  evaluate,
  type LedgerEntry,
  type PlanInput,
  standardMetrics,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { entry, gazetteer, registerOf, said, talk } from "./small-province.js";

const collective = { holder: "collective" } as const;
const individual = { holder: "individual" } as const;
const [economy, culture] = [{ field: "economy" }, { field: "culture" }];
const stated = (value: number, more: Partial<LedgerEntry> = {}) => entry("statedTotal", "2022", value, more);

/** Whichever comes first. */
function inForce(ledger: readonly LedgerEntry[], hasUnits = true) {
  const plan = definePlan({ measures: { models: "modelsInForce" }, filter: { period: "2022" } });
  const [one, other] = [ledger, [...ledger].reverse()].map(
    (list) =>
      evaluate(plan, registerOf({ ledger: list }), hasUnits ? { gazetteer } : {}).rows[0]?.figures.models,
  );
  expect([other?.estimate, other?.lower, other?.upper]).toStrictEqual([
    one?.estimate,
    one?.lower,
    one?.upper,
  ]);
  return one && [one.estimate, one.lower, one.upper, one.flags];
}
const exact = (value: number) => [value, value, value, []];

describe.each([
  ["with the administrative units", true],
  ["without them", false],
])("a total of all models, %s", (_, hasUnits) => {
  it("stands for those of its holders: 69 collectives and 54 persons are 123", () => {
    const ledger = [stated(123), stated(69, collective), stated(54, individual)];
    expect(inForce(ledger, hasUnits)).toStrictEqual(exact(123));
    expect(inForce(ledger.slice(1), hasUnits)).toStrictEqual(exact(123));
    // A total that has one part beside it is the total.
    expect(inForce(ledger.slice(0, 2), hasUnits)).toStrictEqual(exact(123));
  });

  it("stands for those of its fields, and of fields by holder", () => {
    const ledger = [stated(274), stated(194, economy), stated(80, culture)];
    expect(inForce(ledger, hasUnits)).toStrictEqual(exact(274));
    expect(inForce([...ledger, stated(30, { ...economy, ...collective })], hasUnits)).toStrictEqual(
      exact(274),
    );
    // Of the economy all are known, of culture those of one holder only.
    expect(
      inForce(
        [
          stated(194, economy),
          stated(30, { ...economy, ...collective }),
          stated(20, { ...culture, ...collective }),
        ],
        hasUnits,
      ),
    ).toStrictEqual(exact(214));
  });

  it("by holder and one by field may be of the same models", () => {
    const ledger = [stated(69, collective), stated(54, individual), stated(70, economy), stated(50, culture)];
    // 123 by holder, 120 by field.
    expect(inForce(ledger, hasUnits)).toStrictEqual([243, 123, 243, ["possibleOverlap"]]);
  });

  it("that was not reported stands for nothing", () => {
    const people = defineMetric({
      ...said,
      id: "people",
      unit: "person",
      source: "activities",
      of: "attendance",
      overTime: "last",
      series: ["campaign"],
    });
    const metrics = { ...standardMetrics, people };
    const plan = definePlan({ measures: { p: "people" } }, { metrics });
    const activities = [talk(null), talk(5, { campaign: "x" }), talk(6, { campaign: "y" })];
    const { rows } = evaluate(plan, registerOf({ activities }), {
      metrics,
      ...(hasUnits && { gazetteer }),
    });
    expect(rows.map(({ figures: { p } }) => [p?.estimate, p?.flags])).toStrictEqual([[11, ["incomplete"]]]);
  });

  it("of another movement is another total", () => {
    expect(inForce([stated(123), stated(5, { movement: "other", ...collective })], hasUnits)).toStrictEqual(
      exact(128),
    );
  });
});

describe("totals of places", () => {
  const at = (place: string, value: number, more: Partial<LedgerEntry> = {}) =>
    stated(value, { place, ...more });

  it("of a province stand for those of the holders of its communes", () => {
    const ledger = [at("25", 123), at("00001", 69, collective), at("00002", 54, individual)];
    expect(inForce(ledger)).toStrictEqual(exact(123));
  });

  it("of communes add, however each tells its own", () => {
    const ledger = [
      at("00001", 10),
      at("00001", 4, collective),
      at("00002", 5, collective),
      at("00002", 6, individual),
    ];
    expect(inForce(ledger)).toStrictEqual(exact(21));
  });

  it("of a province by holder, and of its communes, may be of the same models", () => {
    const ledger = [
      at("25", 69, collective),
      at("25", 54, individual),
      at("00001", 80),
      at("00009", 7, { place: "17" }),
    ];
    // 123 by holder, 87 by place.
    expect(inForce(ledger)).toStrictEqual([210, 123, 210, ["possibleOverlap"]]);
  });

  it("overlap one by one: what two have in common with a third is counted once", () => {
    // Collectives and the economy share commune 00001; the economy may be of the persons without a place; collectives are none of these.
    const ledger = [
      at("00001", 10, collective),
      at("00001", 20, economy),
      at("00002", 5, economy),
      stated(7, individual),
    ];
    expect(inForce(ledger)).toStrictEqual([42, 25, 42, ["possibleOverlap"]]);
    // The economy of two communes has one of them in common with the collectives.
    expect(inForce(ledger.slice(0, 3))).toStrictEqual([35, 25, 35, ["possibleOverlap"]]);
  });

  it("of one holder may be part of his number without a place, whatever others have", () => {
    const ledger = [stated(10, collective), stated(7, individual), at("00001", 3, individual)];
    expect(inForce(ledger)).toStrictEqual([20, 17, 20, ["possibleOverlap"]]);
  });

  it("are not known to lie in one another without the administrative units", () => {
    const ledger = [at("25", 69, collective), at("00001", 80, economy)];
    expect(inForce(ledger, false)).toStrictEqual([149, 80, 149, ["possibleOverlap"]]);
    expect(inForce([at("17", 69, collective), at("00001", 80, economy)])).toStrictEqual(exact(149));
  });

  it("beside one that has no place may be part of it", () => {
    expect(inForce([stated(123), at("00001", 80)])).toStrictEqual([203, 123, 203, ["possibleOverlap"]]);
    expect(inForce([stated(123, collective), at("00001", 80, individual)])).toStrictEqual(exact(203));
  });

  it("hold in all the ground that the place had: of another ground, they are no part", () => {
    const plan = definePlan({ measures: { m: "modelsInForce" }, gaps: { stocks: "carryForward" } });
    const before = entry("statedTotal", "2024", 100, { place: "25" });
    const after = entry("statedTotal", "2025", 30, { place: "25", ...collective });
    const { rows } = evaluate(plan, registerOf({ ledger: [before, after] }), { gazetteer });
    expect(rows.map(({ figures }) => [figures.m?.lower, figures.m?.upper])).toStrictEqual([[100, 130]]);
    // The number of a field on the same ground stands for that of its collectives.
    const field = entry("statedTotal", "2025", 40, { place: "25", ...economy });
    const part = { ...after, ...economy };
    const [row] = evaluate(plan, registerOf({ ledger: [before, field, part] }), { gazetteer }).rows;
    expect([row?.figures.m?.lower, row?.figures.m?.upper]).toStrictEqual([100, 140]);
  });
});

it("by holder, each has its own, and all of them what is stated of all", () => {
  const plan = {
    measures: { m: "modelsInForce" },
    groupBy: { holder: { by: "holder" } },
    filter: { period: "2022" },
  } as const satisfies PlanInput;
  const ledger = [stated(123), stated(69, collective), stated(54, individual)];
  const { rows, totals } = evaluate(definePlan(plan), registerOf({ ledger }));
  expect([...rows, ...totals].map(({ key, figures }) => [key.holder, figures.m?.estimate])).toStrictEqual([
    ["collective", 69],
    ["individual", 54],
    [null, 123],
    [undefined, 123],
  ]);
});
