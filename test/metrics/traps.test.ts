import {
  aggregates,
  createGazetteer,
  definePlan,
  evaluate,
  evaluatePartial,
  exactly,
  mergeCubes,
  percent,
  restate,
  totalRatio,
  ratio,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { entry, gazetteer, inhabitants, registerOf, talk } from "./cubes/small-province.js";

/** What other systems got wrong, each of which must not happen here. */
describe("traps already met by others", () => {
  it("running totals summed again: twelve cumulative months are not a year's sum", () => {
    const ledger = Array.from({ length: 12 }, (_, month) =>
      entry("statedTotal", `2022-${String(month + 1).padStart(2, "0")}`, 108 + month),
    );
    const plan = definePlan({
      measures: { models: "modelsInForce" },
      groupBy: {
        year: { by: "period", kind: "calendar-year" },
        month: { by: "period", kind: "calendar-month" },
      },
      totals: "rollup",
    });
    const { rows, totals } = evaluate(plan, registerOf({ ledger }));
    expect(rows.map(({ figures }) => figures.models?.estimate)).toStrictEqual(
      Array.from({ length: 12 }, (_, month) => 108 + month),
    );
    expect(totals.map(({ figures }) => figures.models?.estimate)).toStrictEqual([119, 119]);
  });

  it("percentages averaged or summed instead of recomputed: 50 % of 2 and 90 % of 100 are 89.2 % of 102", () => {
    const [few, many] = [
      ratio(exactly(1, "household"), exactly(2, "household")),
      ratio(exactly(90, "household"), exactly(100, "household")),
    ];
    expect(percent(totalRatio([few, many]), { places: 1 })).toBe("89.2");

    const plan = definePlan({
      measures: { each: "participationIntensity" },
      groupBy: { commune: { by: "place", level: "commune" } },
      filter: { period: "2022", place: "25" },
    });
    const register = registerOf({
      activities: [talk(1, { place: "00001" }), talk(90, { place: "00002" })],
      populations: [
        inhabitants("00001", "2022", 2),
        inhabitants("00002", "2022", 100),
        inhabitants("00003", "2022", 0),
      ],
    });
    const { rows, totals } = evaluate(plan, register, { gazetteer });
    expect(rows.map(({ figures }) => figures.each.estimate)).toStrictEqual(["50", "90"]);
    expect(totals[0]?.figures.each.estimate?.slice(0, 6)).toBe("89.215");
  });

  it("a reporting rate capped silently at 100: 1,100 people of 1,000 are 110 %, and flagged", () => {
    const plan = definePlan({
      measures: { rate: "participationRate" },
      filter: { period: "2022", place: "00001" },
    });
    const register = registerOf({
      activities: [talk(1100, { place: "00001" })],
      populations: [inhabitants("00001", "2022", 1000)],
    });
    const rate = evaluate(plan, register, { gazetteer }).rows[0]?.figures.rate;
    expect(rate && percent(rate, { places: 0 })).toBe("110");
    expect(rate?.flags).toContain("exceedsWhole");
  });

  it("history rewritten when a unit was split: the year before keeps the old unit and its figure", () => {
    const split = createGazetteer({
      units: [
        { code: "A", name: "Đắk Lắk", level: "province", validFrom: "2000-01-01", validTo: "2022-12-31" },
        { code: "A", name: "Đắk Lắk", level: "province", validFrom: "2023-01-01" },
        { code: "B", name: "Đắk Nông", level: "province", validFrom: "2023-01-01" },
      ],
      successions: [{ kind: "split", effectiveOn: "2023-01-01", from: ["A"], to: ["A", "B"] }],
    });
    const activities = [
      talk(100, { place: "A", when: "2022-05-01" }),
      talk(30, { place: "B", when: "2023-05-01" }),
    ];
    const of = (period: string) => {
      const plan = definePlan({
        measures: { a: "attendance" },
        groupBy: { province: { by: "place", level: "province" } },
        filter: { period },
      });
      return evaluate(plan, registerOf({ activities }), { gazetteer: split }).rows.map(({ key, figures }) => [
        key.province,
        figures.a?.estimate,
      ]);
    };
    expect(of("2022")).toStrictEqual([["A", 100]]);
    expect(of("2023")).toStrictEqual([["B", 30]]);
    // On the units of later the old figure is a range for each part, flagged, and not a new fact.
    const series = [{ unit: "A", period: "2022", value: exactly(100, "attendance") }];
    const restated = restate(series, { gazetteer: split, to: "2023-12-31" }).series;
    expect(restated.map(({ unit, value }) => [unit, value?.lower, value?.upper, value?.flags])).toStrictEqual(
      [
        ["A", 0, 100, ["assumed", "restated"]],
        ["B", 0, 100, ["assumed", "restated"]],
      ],
    );
  });

  it("two engines that disagree: columns, single records and merged parts give one figure", () => {
    const activities = [talk(400), talk(300), talk(20)];
    const plan = definePlan({ measures: { all: "attendance", people: "distinctPeople" } });
    const whole = evaluate(plan, registerOf({ activities })).rows[0]?.figures;
    const parts = activities.map((one) => evaluatePartial(plan, registerOf({ activities: [one] })));
    expect(mergeCubes(parts).rows[0]?.figures).toStrictEqual(whole);
    const { zero, add, value } = aggregates.distinct;
    const record = { id: "a", place: null, firstDay: "2022-03-18", lastDay: "2022-03-18" };
    const people = value(
      [400, 300, 20].reduce((state, count) => add(state, toFigure(exactly(count, "person")), record), zero),
    );
    expect(people).toStrictEqual(whole?.people);
  });
});
