import { definePlan, evaluate, exactly, participationIntensity, roundRatio } from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";
import { gazetteer, inhabitants, registerOf, talk } from "./small-province.js";

const byCommune = {
  province: { by: "place", level: "province" },
  commune: { by: "place", level: "commune" },
} as const;
const activities = [
  talk(500, { place: "00001", topics: ["drug-prevention", "fire-safety"] }),
  talk(100, { place: "00002" }),
];
const populations = [
  inhabitants("00001", "2022", 1000),
  inhabitants("00002", "2022", 2000),
  inhabitants("00003", "2022", 500),
];

describe("attendances per 100 inhabitants", () => {
  const plan = definePlan({
    measures: { intensity: "participationIntensity", people: "population" },
    groupBy: { ...byCommune, month: { by: "period", kind: "calendar-month" } },
    totals: "rollup",
  });

  it("at each level are all attendances over all inhabitants, never a mean of the level below", () => {
    const { rows, totals } = evaluate(plan, registerOf({ activities, populations }), { gazetteer });
    expect(
      rows.map(({ key, figures }) => [key.commune, roundRatio(figures.intensity, { places: 1 })]),
    ).toStrictEqual([
      ["00001", "50.0"],
      ["00002", "5.0"],
    ]);
    // 600 attendances; 3,500 people, those of the commune without activities among them.
    const province = totals.find(({ key }) => key.province === "25" && key.commune === undefined);
    expect(province?.figures.people?.estimate).toBe(3500);
    expect(roundRatio(province?.figures.intensity ?? never(), { places: 2 })).toBe("17.14");
  });

  it("are the same as those that the function forms", () => {
    const { rows } = evaluate(plan, registerOf({ activities, populations }), { gazetteer });
    expect(rows[0]?.figures.intensity).toStrictEqual(
      participationIntensity({
        attendances: exactly(500, "attendance"),
        population: exactly(1000, "person"),
      }),
    );
  });

  it("by topic are over everybody, since populations have no topics", () => {
    const byTopic = definePlan({
      measures: { intensity: "participationIntensity" },
      groupBy: { topic: { by: "topic" } },
      filter: { period: "2022" },
    });
    const { rows, totals } = evaluate(byTopic, registerOf({ activities, populations }), { gazetteer });
    expect(rows.map(({ figures }) => figures.intensity.denominator?.estimate)).toStrictEqual([3500, 3500]);
    expect(totals[0]?.figures.intensity.numerator?.estimate).toBe(600);
  });

  it("population alone makes no rows", () => {
    const { rows } = evaluate(plan, registerOf({ populations }), { gazetteer });
    expect(rows).toStrictEqual([]);
  });
});

const never = (): never => {
  throw new Error("no figure");
};

describe("the population of a province", () => {
  const people = (list: typeof populations, period = "2022", gaps?: { stocks: "carryForward" }) => {
    const plan = definePlan({ measures: { people: "population" }, filter: { place: "25", period }, gaps });
    return evaluate(plan, registerOf({ populations: list }), { gazetteer }).rows[0]?.figures.people;
  };

  it("is its own number where it has one, and not that with its communes", () => {
    expect(people([...populations, inhabitants("25", "2022", 3600)])?.estimate).toBe(3600);
  });

  it("is that of all communes, and incomplete where one is missing", () => {
    expect([people(populations)?.estimate, people(populations)?.flags]).toStrictEqual([3500, []]);
    const two = people(populations.slice(0, 2));
    expect([two?.estimate, two?.flags]).toStrictEqual([3000, ["incomplete"]]);
  });

  it("leaves out households and single groups", () => {
    const more = [
      inhabitants("25", "2022", 900, { quantity: exactly(900, "household") }),
      inhabitants("25", "2022", 700, { audience: "youth" }),
    ];
    expect(people([...populations, ...more])?.estimate).toBe(3500);
  });

  it("of a month is that of its year, but that of the month where there is one", () => {
    expect(people([inhabitants("25", "2022", 3600)], "2022-03")?.estimate).toBe(3600);
    const both = [inhabitants("25", "2022-03", 3550), inhabitants("25", "2022", 3600)];
    expect(
      [people(both, "2022-03"), people(both, "2022-04")].map((figure) => figure?.estimate),
    ).toStrictEqual([3550, 3600]);
  });

  it("of a year for which there is none is missing, unless gaps are filled, and then says so", () => {
    expect(people([inhabitants("25", "2022", 3600)], "2024")).toBeNull();
    const carried = people([inhabitants("25", "2022", 3600)], "2024", { stocks: "carryForward" });
    expect([carried?.estimate, carried?.flags, carried?.assumptions]).toStrictEqual([
      3600,
      ["assumed"],
      ["stockUnchanged"],
    ]);
  });

  it("is never carried forward over a change of its ground", () => {
    const carry = { stocks: "carryForward" } as const;
    expect(people([inhabitants("25", "2024", 1_500_000)], "2025-05", carry)?.estimate).toBe(1_500_000);
    expect(people([inhabitants("25", "2024", 1_500_000)], "2025-08", carry)).toBeNull();
  });
});

describe("activities in no commune", () => {
  it("are held against no population", () => {
    const plan = definePlan({
      measures: { intensity: "participationIntensity" },
      groupBy: { commune: { by: "place", level: "commune" } },
      filter: { period: "2022" },
    });
    const { rows } = evaluate(plan, registerOf({ activities: [talk(5, { place: "25" })], populations }), {
      gazetteer,
    });
    expect(rows.map(({ key, figures }) => [key.commune, figures.intensity.status])).toStrictEqual([
      [null, "missing"],
    ]);
  });
});

describe("the participation rate", () => {
  it("lies between the largest event and all events over the people, and is never capped", () => {
    const plan = definePlan({
      measures: { rate: "participationRate" },
      filter: { period: "2022", place: "00001" },
    });
    const list = [talk(500, { place: "00001" }), talk(600, { place: "00001" })];
    const { rate } = evaluate(plan, registerOf({ activities: list, populations }), { gazetteer }).rows[0]
      ?.figures ?? { rate: never() };
    expect([rate.estimate, rate.lower, rate.upper]).toStrictEqual(["0.6", "0.6", "1.1"]);
    const many = evaluate(plan, registerOf({ activities: [talk(1100, { place: "00001" })], populations }), {
      gazetteer,
    }).rows[0]?.figures.rate;
    expect([many?.estimate, many?.flags]).toStrictEqual(["1.1", ["distinctPeople", "exceedsWhole"]]);
  });

  it("of attendances is refused when the plan is made", async () => {
    const { defineMetric, standardMetrics } = await import("phongtrao");
    const wrong = defineMetric({
      id: "wrong",
      definition: "A rate of attendances.",
      provenance: "a bad example",
      numerator: "attendance",
      denominator: "population",
      sort: "rate",
    });
    const metrics = { ...standardMetrics, wrong };
    const error = thrownBy(() => definePlan({ measures: { x: "wrong" } }, { metrics }));
    expect([error.code, error.path]).toStrictEqual(["rate-of-occurrences", ["measures", "x"]]);
  });
});
