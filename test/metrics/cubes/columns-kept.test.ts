import {
  between,
  defineMetric,
  definePlan,
  defineUnit,
  evaluate,
  evaluatePartial,
  exactly,
  mergeCubes,
  moreThan,
  prepareRegister,
  standardMetrics,
  units,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { registerOf, talk } from "./small-province.js";

const people = (audience: string, count: number) => ({ audience, count: exactly(count, "person") });

describe("a register made ready for many plans", () => {
  const ready = prepareRegister(
    registerOf({
      activities: [
        talk(30, {
          place: "00001",
          campaign: "spring",
          topics: ["fire-safety"],
          audiences: { relation: "partition", parts: [people("youth", 10), people("women", 20)] },
        }),
      ],
    }),
  );
  const keysBy = (by: string) => {
    const plan = definePlan({ measures: { a: "attendance" }, groupBy: { word: { by } } });
    return evaluate(plan, ready).rows.map(({ key }) => key.word);
  };

  it("keeps what it was asked by one word apart from the others", () => {
    expect(["topic", "audience", "campaign", "kind", "topic"].map(keysBy)).toStrictEqual([
      ["fire-safety"],
      ["women", "youth"],
      ["spring"],
      ["talk"],
      ["fire-safety"],
    ]);
  });
});

describe("counts of a column", () => {
  const told = (...counts: number[]) => {
    const plan = definePlan({ measures: { a: "attendance" } });
    const activities = counts.map((count) => talk(null, { attendance: moreThan(count, "attendance") }));
    const { a } = evaluate(plan, registerOf({ activities })).rows[0]?.figures ?? {};
    return [a?.estimate, a?.lower, a?.upper];
  };

  it("that are hedged may be as large as others", () => {
    expect(told(10_000_000_000_000, 5)).toStrictEqual([10_000_000_000_005, 10_000_000_000_007, null]);
  });

  it("with decimals add exactly, where only the bound below is whole too", () => {
    const registry = { ...units, airtime: defineUnit({ id: "airtime", counts: "amounts", whole: false }) };
    const airtime = defineMetric(
      { ...standardMetrics.mediaItems, id: "airtime", unit: "airtime" },
      { units: registry },
    );
    const options = { metrics: { airtime }, units: registry };
    const plan = definePlan({ measures: { m: "airtime" } }, options);
    const mediaOutputs = Array.from({ length: 10 }, (_, at) => ({
      id: `m${at}`,
      when: "2022",
      output: { value: 0.1, hedge: "lessThan", unit: "airtime" } as const,
    }));
    const { m } = evaluate(plan, registerOf({ mediaOutputs }), options).rows[0]?.figures ?? {};
    // Ten times less than a tenth of an hour is at most an hour, and not 0.9999999999999999.
    expect([m?.estimate, m?.lower, m?.upper]).toStrictEqual([1, 0, 1]);
  });

  it("keep the halves that the middle of a range has", () => {
    const plan = definePlan({ measures: { a: "attendance" } });
    const activities = [talk(null, { attendance: between(10, 15, "attendance") }), talk(3)];
    const { a } = evaluate(plan, registerOf({ activities })).rows[0]?.figures ?? {};
    // 12.5 and 3
    expect([a?.estimate, a?.lower, a?.upper]).toStrictEqual([15.5, 13, 18]);
  });
});

describe("records that name others of their own part", () => {
  it("need no word to the other parts", () => {
    const plan = definePlan({ measures: { a: "attendance" } });
    const [x, y] = [talk(40, { id: "x" }), talk(30, { id: "y", mayOverlap: ["x"] })];
    const parts = [[x, y], [talk(5)]].map((activities) => evaluatePartial(plan, registerOf({ activities })));
    const { a } = mergeCubes(parts).rows[0]?.figures ?? {};
    expect([a?.lower, a?.upper, a?.flags]).toStrictEqual([45, 75, ["possibleOverlap"]]);
  });
});
