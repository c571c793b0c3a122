import { definePlan, evaluate, exactly, type LedgerEntry, moreThan, percent, type Quantity } from "phongtrao";
import { describe, expect, it } from "vitest";
import { entry, gazetteer, inhabitants, registerOf, talk } from "./small-province.js";

type Sessions = Quantity<"session" | "round">;

describe("attendances over several sessions are no single event", () => {
  const people = (attendance: Quantity<"person" | "attendance">, sessions?: Sessions) => {
    const plan = definePlan({ measures: { people: "distinctPeople" } });
    const activities = [talk(null, { attendance, ...(sessions && { sessions }) })];
    const figure = evaluate(plan, registerOf({ activities })).rows[0]?.figures.people;
    return [figure?.estimate, figure?.lower, figure?.upper];
  };

  it.each<[string, Quantity<"person" | "attendance">, Sessions | undefined, unknown[]]>([
    ["one session", exactly(400, "attendance"), exactly(1, "session"), [400, 400, 400]],
    // The largest of 7 sessions had at least 400 / 7 = 57.1…, so 58.
    ["seven sessions", exactly(400, "attendance"), exactly(7, "session"), [58, 58, 400]],
    ["more sessions than people", exactly(3, "attendance"), exactly(7, "session"), [1, 1, 3]],
    ["an unknown number of sessions", exactly(400, "attendance"), undefined, [400, 1, 400]],
    [
      "one round of nobody knows how many sessions",
      exactly(100, "attendance"),
      exactly(1, "round"),
      [100, 1, 100],
    ],
    ["nobody", exactly(0, "attendance"), undefined, [0, 0, 0]],
    ["people, counted once", exactly(400, "person"), exactly(7, "session"), [400, 400, 400]],
    // Hòa Bình 2022: 88,500 / 882 = 100.3…, so 101; more than 882 sessions have no end.
    ["the report's own figures", moreThan(88_500, "attendance"), moreThan(882, "session"), [101, 1, null]],
  ])("of %s", (_, attendance, sessions, expected) => {
    expect(people(attendance, sessions)).toStrictEqual(expected);
  });

  it("so that they claim no share of the people", () => {
    const activities = [
      talk(null, {
        place: "25",
        sessions: moreThan(882, "session"),
        attendance: moreThan(88_500, "attendance"),
      }),
    ];
    const populations = [inhabitants("25", "2022", 871_724)];
    const plan = definePlan({
      measures: { rate: "participationRate" },
      filter: { period: "2022", place: "25" },
    });
    const rate = evaluate(plan, registerOf({ activities, populations }), { gazetteer }).rows[0]?.figures.rate;
    expect(Number(rate?.lower)).toBeLessThan(0.00001);
    expect(rate?.upper).toBeNull();
  });
});

describe("model growth", () => {
  const growthOf = (ledger: readonly LedgerEntry[]) => {
    const plan = definePlan({ measures: { growth: "modelGrowth" }, filter: { period: "2022" } });
    return evaluate(plan, registerOf({ ledger })).rows[0]?.figures.growth;
  };

  it("across a change of counting method is not computed", () => {
    const growth = growthOf([
      entry("statedTotal", "2021", 2382, { method: "registered" }),
      entry("statedTotal", "2022", 1602, { method: "effective" }),
    ]);
    expect([growth?.estimate, growth?.flags]).toStrictEqual([null, ["seriesBreak"]]);
  });

  it("is from what is stated for the opening of the period", () => {
    const growth = growthOf([entry("opening", "2022", 108), entry("statedTotal", "2022", 123)]);
    expect(growth && percent(growth, { places: 2 })).toBe("13.89");
    expect(growth?.flags).toStrictEqual([]);
  });

  it("from an opening that differs from the closing before says so", () => {
    const growth = growthOf([
      entry("statedTotal", "2021", 100, { id: "a" }),
      entry("opening", "2022", 108, { id: "b" }),
      entry("statedTotal", "2022", 123),
    ]);
    expect(growth?.flags).toStrictEqual(["conflicting"]);
    expect([growth?.denominator?.lower, growth?.denominator?.upper]).toStrictEqual([100, 108]);
  });
});
