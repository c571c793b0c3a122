import {
  defineMetric,
  definePlan,
  evaluate,
  exactly,
  formatFigure,
  formatNotes,
  formatRatio,
  type PlanInput,
  type Register,
  standardMetrics,
} from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { article, gazetteer, inhabitants, registerOf, said, sent, talk, total } from "./small-province.js";

const communes = ["00001", "00002", "00003"];
const filter = { period: "2022", place: "25" } as const;

describe("a figure of a plan that says who reports", () => {
  const first = talk(40, { place: "00001", sessions: exactly(1, "session") });
  const lists = { activities: [first], mediaOutputs: [article("00001", "2022")] };
  const all = { a: "attendance", m: "mediaItems", c: "communesReached" } as const;
  const flagsOf = (
    reporters: readonly string[],
    more: Partial<PlanInput> = {},
    beside: Partial<Register> = {},
  ) => {
    const reporting = { level: "commune", every: "calendar-year" } as const;
    const plan = definePlan({ measures: all, filter, reporting, ...more });
    const submissions = reporters.map((place) => sent(place, "2022"));
    const { rows } = evaluate(plan, registerOf({ ...lists, submissions, ...beside }), { gazetteer });
    return rows.map(({ figures }) => Object.values(figures).map((figure) => figure?.flags));
  };

  it("is incomplete where returns are missing, that of one commune of three or of all", () => {
    expect(flagsOf(communes)).toStrictEqual([[[], [], []]]);
    expect(flagsOf(communes.slice(1))).toStrictEqual([[["incomplete"], ["incomplete"], ["incomplete"]]]);
    expect(flagsOf([])).toStrictEqual([[["incomplete"], ["incomplete"], ["incomplete"]]]);
  });

  it("is not where nobody knows who had to report", () => {
    // Returns of years do not tell what a month lacks.
    expect(flagsOf([], { filter: { ...filter, period: "2022-03" } })).toStrictEqual([[[], undefined, []]]);
  });

  it("is not where it counts the returns themselves, or is a stock, which says itself what it lacks", () => {
    const measures = { r: "returnsAccepted", m: "modelsInForce" } as const;
    expect(flagsOf(["00001"], { measures }, { ledger: [total("25", "2022", 5)] })).toStrictEqual([[[], []]]);
  });

  it("is not where a metric of one's own counts returns, and is none where no record tells the count", () => {
    const late = defineMetric({
      ...said,
      id: "late",
      unit: "submission",
      source: "submissions",
      overTime: "count",
    });
    const metrics = { ...standardMetrics, late };
    const reporting = { level: "commune", every: "calendar-year" } as const;
    const plan = definePlan({ measures: { late: "late", a: "attendance" }, filter, reporting }, { metrics });
    const silent = talk(null, { place: "00001" });
    const register = registerOf({ activities: [silent], submissions: [sent("00001", "2022")] });
    const [row] = evaluate(plan, register, { gazetteer, metrics }).rows;
    expect([row?.coverage.status, row?.figures.late?.estimate, row?.figures.late?.flags]).toStrictEqual([
      "partial",
      1,
      [],
    ]);
    expect(row?.figures.a).toBeNull();
  });

  it("is so in the total, and not in the row of the commune whose return is there", () => {
    const groupBy = { commune: { by: "place", level: "commune" } } as const;
    const reporting = { level: "commune", every: "calendar-year" } as const;
    const plan = definePlan({ measures: { a: "attendance" }, filter, reporting, groupBy });
    const register = registerOf({ ...lists, submissions: [sent("00001", "2022")] });
    const { rows, totals } = evaluate(plan, register, { gazetteer });
    expect([...rows, ...totals].map(({ figures }) => figures.a?.flags)).toStrictEqual([[], ["incomplete"]]);
  });

  it("is told beside what is printed, as is a rate of it", () => {
    const reporting = { level: "commune", every: "calendar-year" } as const;
    const measures = { a: "attendance", per100: "participationIntensity" } as const;
    const plan = definePlan({ measures, filter, reporting });
    const populations = [inhabitants("25", "2022", 1_000)];
    const register = registerOf({ ...lists, populations, submissions: [sent("00001", "2022")] });
    const [row] = evaluate(plan, register, { gazetteer }).rows;
    const note = "chưa đầy đủ, còn thiếu số liệu của một phần";
    const [a, per100] = [row?.figures.a ?? null, row?.figures.per100];
    expect([formatFigure(a, vi), formatNotes(a, vi)]).toStrictEqual(["40 lượt", note]);
    expect(per100 && [formatRatio(per100, vi, { places: 0 }), formatNotes(per100, vi)]).toStrictEqual([
      "4",
      note,
    ]);
  });
});

describe("a figure of records of which some do not tell the count", () => {
  const flagsOf = (...people: readonly (number | null)[]) => {
    const plan = definePlan({ measures: { a: "attendance", n: "activities" } });
    const { rows } = evaluate(plan, registerOf({ activities: people.map((one) => talk(one)) }));
    return rows.map(({ figures: { a, n } }) => [a?.estimate, a?.flags, n?.estimate, n?.flags]);
  };

  it("is incomplete; how many activities there are is known", () => {
    expect(flagsOf(1_500)).toStrictEqual([[1_500, [], 1, []]]);
    expect(flagsOf(1_500, null)).toStrictEqual([[1_500, ["incomplete"], 2, []]]);
    expect(flagsOf(null)).toStrictEqual([[undefined, undefined, 1, []]]);
  });
});
