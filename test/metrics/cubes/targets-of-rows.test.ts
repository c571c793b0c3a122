import {
  about,
  defineMetric,
  definePlan,
  defineUnit,
  evaluate,
  exactly,
  type PlanFilter,
  standardMetrics,
  type Target,
  units,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { entry, gazetteer, registerOf, talk } from "./small-province.js";

const target = (id: string, value: number, more: Partial<Target> = {}): Target => ({
  id,
  measure: "models",
  period: "2022",
  value: exactly(value, "model"),
  direction: "increase",
  place: "25",
  ...more,
});
const targets = [
  target("all", 100),
  target("movement", 40, { movement: "dan-van-kheo" }),
  target("campaign", 30, { campaign: "spring" }),
  target("both", 10, { movement: "dan-van-kheo", campaign: "spring" }),
  target("another measure", 7, { measure: "recognised" }),
  target("another unit", 9, { value: exactly(9, "modelSite") }),
  target("another year", 8, { period: "2021" }),
  target("another place", 6, { place: "00001" }),
  target("the country", 5, { place: undefined }),
  target("not from the gate", 4, { value: null as never }),
  target("not from the gate either", 4, { value: undefined as never }),
];
const asked = (filter: PlanFilter, list: readonly Target[] = targets) => {
  const plan = definePlan({ measures: { t: "modelsTarget" }, filter });
  return evaluate(plan, registerOf({ targets: list }), { gazetteer }).rows[0]?.figures.t;
};

describe("the target of a row", () => {
  it.each<[string, PlanFilter["words"], number | undefined]>([
    ["everything has the target that is for nothing in particular", undefined, 100],
    ["a movement has its own", { movement: ["dan-van-kheo"] }, 40],
    ["a campaign has its own", { campaign: ["spring"] }, 30],
    ["a campaign of a movement has its own", { movement: ["dan-van-kheo"], campaign: ["spring"] }, 10],
    ["a movement without one has none", { movement: ["other"] }, undefined],
    ["two movements have none together", { movement: ["dan-van-kheo", "other"] }, undefined],
    ["no movement has none", { movement: [] }, undefined],
    ["a topic has none, since targets do not tell topics apart", { topic: ["fire-safety"] }, undefined],
    ["a topic of a movement has none", { topic: ["fire-safety"], movement: ["dan-van-kheo"] }, undefined],
  ])("%s", (_, words, value) => {
    expect(asked({ period: "2022", place: "25", ...(words && { words }) })?.estimate).toBe(value);
  });

  it.each<[string, PlanFilter, number | undefined]>([
    ["a commune", { period: "2022", place: "00001" }, 6],
    ["another year", { period: "2021", place: "25" }, 8],
    ["all places", { period: "2022" }, 5],
    ["a place without one", { period: "2022", place: "00002" }, undefined],
    ["a quarter", { period: "2022-Q1", place: "25" }, undefined],
    ["all time", { place: "25" }, undefined],
  ])("is that of exactly its place and period: %s", (_, filter, value) => {
    expect(asked(filter)?.estimate).toBe(value);
  });

  it("is read as the plan reads hedges", () => {
    const list = [target("hedged", 0, { value: about(400, "model") })];
    const bounds = (["strict", "customary"] as const).map((reading) => {
      const plan = definePlan({
        measures: { t: "modelsTarget" },
        filter: { period: "2022", place: "25" },
        reading,
      });
      const { t } = evaluate(plan, registerOf({ targets: list }), { gazetteer }).rows[0]?.figures ?? {};
      return [t?.lower, t?.upper, t?.flags];
    });
    // "Khoảng 400" says nothing of how far off it may be; by custom it is rounded to hundreds.
    expect(bounds).toStrictEqual([
      [0, null, []],
      [350, 450, ["customaryReading"]],
    ]);
  });

  it("may be in a unit of one's own", () => {
    const club = defineUnit({ id: "club", counts: "bodies", additiveOverTime: false });
    const options = { units: { ...units, club } };
    const clubsTarget = defineMetric(
      { ...standardMetrics.modelsTarget, id: "clubsTarget", unit: "club" },
      options,
    );
    const all = { ...options, metrics: { clubsTarget }, gazetteer };
    const plan = definePlan({ measures: { t: "clubsTarget" }, filter: { period: "2022", place: "25" } }, all);
    const list = [target("clubs", 0, { value: { value: 12, hedge: "atLeast", unit: "club" } })];
    expect(evaluate(plan, registerOf({ targets: list }), all).rows[0]?.figures.t?.estimate).toBe(12);
  });
});

describe("the targets of a table", () => {
  const models = (movement: string, count: number) =>
    entry("statedTotal", "2022", count, { movement, place: "25" });

  it("by movement are those of the movements, and the total has that of all", () => {
    const plan = definePlan({
      measures: { t: "modelsTarget", attained: "modelsAttainment" },
      groupBy: { movement: { by: "movement" } },
      filter: { period: "2022", place: "25" },
    });
    const register = registerOf({ targets, ledger: [models("dan-van-kheo", 20), models("other", 5)] });
    const { rows, totals } = evaluate(plan, register, { gazetteer });
    expect(
      rows.map(({ key, figures }) => [key.movement, figures.t?.estimate, figures.attained.estimate]),
    ).toStrictEqual([
      ["dan-van-kheo", 40, "0.5"],
      ["other", undefined, null],
    ]);
    expect([totals[0]?.figures.t?.estimate, totals[0]?.figures.attained.estimate]).toStrictEqual([
      100,
      "0.25",
    ]);
  });

  it("are not held against what belongs to no campaign, which is not all", () => {
    const attendances = (id: string, value: number, more: Partial<Target> = {}) =>
      target(id, 0, { measure: "attendance", value: exactly(value, "attendance"), ...more });
    const plan = definePlan({
      measures: { attained: "attendanceAttainment" },
      groupBy: { campaign: { by: "campaign" } },
      filter: { period: "2022", place: "25" },
    });
    const register = registerOf({
      activities: [talk(50, { place: "25", campaign: "spring" }), talk(30, { place: "25" })],
      targets: [attendances("all", 160), attendances("spring", 100, { campaign: "spring" })],
    });
    const { rows, totals } = evaluate(plan, register, { gazetteer });
    expect(rows.map(({ key, figures }) => [key.campaign, figures.attained.estimate])).toStrictEqual([
      ["spring", "0.5"],
      [null, null],
    ]);
    expect(totals[0]?.figures.attained.estimate).toBe("0.5");
  });

  it("by period and place are those of each; what lies in none has none", () => {
    const plan = definePlan({
      measures: { t: "modelsTarget", models: "modelsAdded" },
      groupBy: { commune: { by: "place", level: "commune" }, year: { by: "period", kind: "calendar-year" } },
      filter: { period: "2021-01-01/2022-12-31" },
    });
    const added = (when: string, place: string) => entry("established", when, 1, { place });
    const register = registerOf({
      targets: [...targets, target("commune, 2021", 3, { place: "00001", period: "2021" })],
      ledger: [
        added("2021-05", "00001"),
        added("2022-05", "00001"),
        added("2022-05", "25"),
        added("2021-12-01/2022-01-31", "00001"),
      ],
    });
    const { rows } = evaluate(plan, register, { gazetteer });
    expect(rows.map(({ key, figures }) => [key.commune, key.year, figures.t?.estimate])).toStrictEqual([
      ["00001", "2021", 3],
      ["00001", "2022", 6],
      ["00001", null, undefined],
      [null, "2022", undefined],
    ]);
  });
});
