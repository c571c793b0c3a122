import {
  type AdminLevel,
  definePlan,
  evaluate,
  evaluateChange,
  exactly,
  type Ratio,
  type Difference,
  type Target,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { gazetteer, inhabitants, registerOf, talk, total } from "./small-province.js";

const target = (place: string, value: number): Target => ({
  id: `target-${place}`,
  measure: "attendance",
  period: "2022",
  place,
  direction: "increase",
  value: exactly(value, "attendance"),
});
const register = registerOf({
  activities: [talk(100, { place: "00001" }), talk(300, { place: "00002" })],
  ledger: [total("00001", "2022", 4), total("25", "2022", 10)],
  populations: [inhabitants("00001", "2022", 1000), inhabitants("25", "2022", 4000)],
  submissions: [{ id: "s", place: "00001", period: "2022", status: "accepted" }],
  targets: [target("00001", 200), target("25", 400)],
});
const byProvince = { province: { by: "place", level: "province" } } as const;
const place = "00001";

const said = (figure: Difference | Ratio | null | undefined) =>
  figure && [Number(figure.estimate), figure.flags.join(" ")];

describe("the row of a province in a plan that asks for one of its communes", () => {
  it("is of that commune alone: what it is held against is its own", () => {
    const measures = {
      came: "attendance",
      asked: "attendanceTarget",
      attained: "attendanceAttainment",
      people: "population",
      intensity: "participationIntensity",
      communes: "communes",
      reached: "communesReachedShare",
      expected: "returnsExpected",
      completeness: "reportingCompleteness",
      models: "modelsInForce",
      each: "modelsPerCommune",
    } as const;
    const plan = definePlan({
      measures,
      groupBy: byProvince,
      filter: { period: "2022", place },
      reporting: { level: "commune" },
    });
    const [row] = evaluate(plan, register, { gazetteer }).rows;
    expect(row?.key).toStrictEqual({ province: "25" });
    const figures = Object.entries(row?.figures ?? {}).map(([name, figure]) => [name, said(figure)]);
    expect(Object.fromEntries(figures)).toStrictEqual({
      came: [100, ""],
      asked: [200, ""],
      attained: [0.5, ""],
      people: [1000, ""],
      intensity: [10, ""],
      communes: [1, ""],
      reached: [1, ""],
      expected: [1, ""],
      completeness: [1, ""],
      models: [4, ""],
      each: [4, ""],
    });
    expect(row?.coverage).toStrictEqual({ status: "complete", received: 1, expected: 1 });
  });

  it("has changes of that commune, which kept its ground where the province took in another", () => {
    const plan = definePlan({
      measures: { came: "attendance", models: "modelsInForce" },
      groupBy: byProvince,
      filter: { place },
    });
    const lists = {
      activities: [talk(100, { place, when: "2024-03-01" }), talk(130, { place, when: "2025-08-01" })],
      ledger: [total(place, "2024", 4), total(place, "2025", 6)],
    };
    const { rows } = evaluateChange(plan, registerOf(lists), { to: "2025", gazetteer });
    expect(
      rows.map(({ key, changes: { came, models } }) => [
        key.province,
        came.absolute?.estimate,
        models.absolute?.estimate,
        came.flags,
        models.flags,
      ]),
    ).toStrictEqual([["25", 30, 2, [], []]]);
  });

  it("is of the province where the plan asks for it", () => {
    const of = (asked: string, level: AdminLevel) => {
      const plan = definePlan({
        measures: { communes: "communes", came: "attendance" },
        groupBy: { unit: { by: "place", level } },
        filter: { period: "2022", place: asked },
      });
      return evaluate(plan, register, { gazetteer }).rows.map(({ figures }) => said(figures.communes));
    };
    expect(of("25", "province")).toStrictEqual([[3, ""]]);
    expect(of("25", "commune")).toStrictEqual([
      [1, ""],
      [1, ""],
    ]);
  });
});
