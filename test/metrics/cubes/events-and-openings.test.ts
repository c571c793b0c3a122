import {
  about,
  definePlan,
  evaluate,
  exactly,
  formatFigure,
  formatRatio,
  type LedgerEntry,
  moreThan,
  nearly,
  percent,
  type Quantity,
} from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { entry, gazetteer, inhabitants, registerOf, talk } from "./small-province.js";

type Sessions = Quantity<"session" | "round">;

describe("attendances over several sessions are no single event", () => {
  const figureOf = (...activities: ReturnType<typeof talk>[]) => {
    const plan = definePlan({ measures: { people: "distinctPeople" } });
    return evaluate(plan, registerOf({ activities })).rows[0]?.figures.people ?? null;
  };
  const of = (attendance: Quantity<"person" | "attendance">, sessions?: Sessions) =>
    talk(null, { attendance, ...(sessions && { sessions }) });
  const people = (attendance: Quantity<"person" | "attendance">, sessions?: Sessions) => {
    const figure = figureOf(of(attendance, sessions));
    return [figure?.estimate, figure?.lower, figure?.upper];
  };

  it.each<[string, Quantity<"person" | "attendance">, Sessions | undefined, unknown[]]>([
    ["one session", exactly(400, "attendance"), exactly(1, "session"), [400, 400, 400]],
    // The largest of 7 sessions had at least 400 / 7 = 57.1…, so 58.
    ["seven sessions", exactly(400, "attendance"), exactly(7, "session"), [58, 58, 400]],
    ["more sessions than people", exactly(3, "attendance"), exactly(7, "session"), [1, 1, 3]],
    ["an unknown number of sessions", exactly(400, "attendance"), undefined, [1, 1, 400]],
    [
      "one round of nobody knows how many sessions",
      exactly(100, "attendance"),
      exactly(1, "round"),
      [1, 1, 100],
    ],
    // At most one session is no more than one event: the number is what was told of it.
    ["one session, hedged", moreThan(400, "attendance"), exactly(1, "session"), [400, 401, null]],
    // Nobody says how many came at least, so nobody is sure to have come to the largest of 30.
    ["about 3,000 at 30 sessions", about(3000, "attendance"), exactly(30, "session"), [0, 0, null]],
    ["nearly 300 at two sessions", nearly(300, "attendance"), exactly(2, "session"), [0, 0, 299]],
    ["nobody", exactly(0, "attendance"), undefined, [0, 0, 0]],
    ["people, counted once", exactly(400, "person"), exactly(7, "session"), [400, 400, 400]],
    // Hòa Bình 2022: more than 882 sessions have no end, so the average may be as small as one likes.
    ["the report's own figures", moreThan(88_500, "attendance"), moreThan(882, "session"), [1, 1, null]],
  ])("of %s", (_, attendance, sessions, expected) => {
    expect(people(attendance, sessions)).toStrictEqual(expected);
  });

  it.each<[Quantity<"person" | "attendance">, Sessions, string]>([
    [moreThan(88_500, "attendance"), moreThan(882, "session"), "từ 1 người trở lên"],
    [about(3000, "attendance"), exactly(30, "session"), "từ 0 người trở lên"],
    [nearly(300, "attendance"), exactly(2, "session"), "từ 0 đến 299 người"],
    [exactly(300, "attendance"), exactly(3, "session"), "từ 100 đến 300 người"],
    [moreThan(400, "attendance"), exactly(1, "session"), "trên 400 người"],
  ])("and are printed as bounds, without a number that nobody told", (attendance, sessions, text) => {
    expect(formatFigure(figureOf(of(attendance, sessions)), vi)).toBe(text);
  });

  it("say so where the number of sessions was read as is the custom, and bounds them", () => {
    const plan = definePlan({ measures: { people: "distinctPeople" }, reading: "customary" });
    const activities = [of(exactly(3000, "attendance"), about(30, "session"))];
    const figure = evaluate(plan, registerOf({ activities })).rows[0]?.figures.people;
    // About 30 is 25 to 35 then, and 3,000 / 35 = 85.7….
    expect([figure?.estimate, figure?.lower, figure?.upper]).toStrictEqual([86, 86, 3000]);
    expect(figure?.flags).toStrictEqual(["customaryReading", "distinctPeople"]);
  });

  it("beside an event of its own, of which a number was told", () => {
    const many = of(about(3000, "attendance"), exactly(30, "session"));
    // Of the many nobody is sure; of the one 40 were told, all of whom came.
    const figure = figureOf(many, of(exactly(40, "person"), exactly(1, "session")));
    expect([figure?.estimate, figure?.lower, figure?.upper]).toStrictEqual([40, 40, null]);
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
    // 1 of 871,724, not 101 of them.
    expect(rate && percent(rate, { places: 5 })).toBe("0.00011");
    expect(rate && formatRatio(rate, vi, { places: 5, percent: true })).toBe("ít nhất 0,00011%");
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
