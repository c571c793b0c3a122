import {
  type Activity,
  defineMetric,
  definePlan,
  evaluate,
  evaluateChange,
  evaluatePartial,
  exactly,
  explain,
  mergeCubes,
  moreThan,
  renderExplanation,
  roundRatio,
  standardMetrics,
} from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { gazetteer, registerOf, said, talk } from "./small-province.js";

const three = exactly(3, "session");
const both = talk(60, { sessions: three });
const people = talk(400);
const held = talk(null, { sessions: three });
const neither = talk(null);

const plan = definePlan({ measures: { p: "attendancePerSession" } });
const flagsOf = (...activities: readonly Activity[]) =>
  evaluate(plan, registerOf({ activities })).rows.map(({ figures }) => figures.p.flags);

describe("a ratio of two counts that records tell one without the other", () => {
  it("is flagged: its two counts are of different records", () => {
    expect(flagsOf(both, people)).toStrictEqual([["differentCoverage", "incomplete"]]);
    expect(flagsOf(both, held)).toStrictEqual([["differentCoverage", "incomplete"]]);
    // As many tell the one as the other, and they are not the same.
    expect(flagsOf(people, held)).toStrictEqual([["differentCoverage", "incomplete"]]);
  });

  it("that has no value has no such flag: what it lacks is why", () => {
    expect(flagsOf(people)).toStrictEqual([[]]);
    expect(flagsOf(held, neither)).toStrictEqual([["incomplete"]]);
  });

  it("is not where records tell both or neither, though it lacks what those tell", () => {
    expect(flagsOf(both, both)).toStrictEqual([[]]);
    expect(flagsOf(both, neither)).toStrictEqual([["incomplete"]]);
    expect(flagsOf(neither)).toStrictEqual([[]]);
  });

  it("is flagged where a record tells it in a unit that is not counted", () => {
    const rounds = talk(30, { sessions: exactly(2, "round") });
    expect(flagsOf(both, rounds)).toStrictEqual([["differentCoverage", "incomplete"]]);
  });

  it("is flagged where places are counted that do not tell the other count", () => {
    const perCommune = { ...said, numerator: "attendance", denominator: "communesReached" };
    const metrics = {
      ...standardMetrics,
      perCommune: defineMetric({ ...perCommune, id: "perCommune" }),
      communesPer: defineMetric({
        ...said,
        id: "communesPer",
        numerator: "communesReached",
        denominator: "attendance",
      }),
    };
    const asked = definePlan(
      { measures: { p: "perCommune", c: "communesPer" }, filter: { period: "2022" } },
      { metrics },
    );
    const ask = (...activities: readonly Activity[]) => {
      const [row] = evaluate(asked, registerOf({ activities }), { metrics, gazetteer }).rows;
      return row && [row.figures.p.estimate, row.figures.p.flags, row.figures.c.flags];
    };
    const [first, second] = [talk(20, { place: "00001" }), talk(30, { place: "00002" })];
    expect(ask(first, second)).toStrictEqual(["25", [], []]);
    // 50 attendances in two communes; nobody counted those in the third.
    const uncounted = talk(null, { place: "00003" });
    expect(ask(first, second, uncounted)?.slice(1)).toStrictEqual([
      ["differentCoverage", "incomplete"],
      ["differentCoverage", "incomplete"],
    ]);
  });

  it("is flagged in the rows of such records, and in the total", () => {
    const byTopic = definePlan({
      measures: { p: "attendancePerSession" },
      groupBy: { topic: { by: "topic" } },
    });
    const inFireSafety = [people, talk(30, { sessions: three })].map((one) => ({
      ...one,
      topics: ["fire-safety"],
    }));
    const register = registerOf({ activities: [both, ...inFireSafety] });
    const { rows, totals } = evaluate(byTopic, register);
    expect(rows.map(({ key, figures }) => [key.topic, figures.p.flags])).toStrictEqual([
      ["drug-prevention", []],
      ["fire-safety", ["differentCoverage", "incomplete"]],
    ]);
    // 490 over 6.
    expect(totals.map(({ figures: { p } }) => [roundRatio(p, { places: 1 }), p.flags])).toStrictEqual([
      ["81.7", ["differentCoverage", "incomplete"]],
    ]);
  });

  it("is flagged in parts put together, as in the whole", () => {
    const activities = [both, people];
    const parts = activities.map((one) => evaluatePartial(plan, registerOf({ activities: [one] })));
    const sent = JSON.parse(JSON.stringify(parts)) as typeof parts;
    expect(mergeCubes(sent)).toStrictEqual(evaluate(plan, registerOf({ activities })));
  });

  it("is flagged in a change", () => {
    const years = [both, { ...people, when: "2022-05" }, { ...both, id: "later", when: "2023-03" }];
    const { rows } = evaluateChange(plan, registerOf({ activities: years }), { to: "2023" });
    expect(rows.map(({ changes: { p } }) => p.flags)).toStrictEqual([["differentCoverage", "incomplete"]]);
  });

  it("of one's own, too, even where it counts the records themselves", () => {
    const perTalk = defineMetric({
      ...said,
      id: "perTalk",
      numerator: "attendance",
      denominator: "activities",
    });
    const metrics = { ...standardMetrics, perTalk };
    const own = definePlan({ measures: { p: "perTalk" } }, { metrics });
    const flags = (...activities: readonly Activity[]) =>
      evaluate(own, registerOf({ activities }), { metrics }).rows.map(({ figures }) => figures.p.flags);
    expect(flags(both, neither)).toStrictEqual([["differentCoverage", "incomplete"]]);
    expect(flags(both, people)).toStrictEqual([[]]);
  });

  it("is flagged for the same number counted in two units, where one of them cannot be had from a record", () => {
    // 400 attendances are not 400 people.
    const largest = defineMetric({
      ...said,
      id: "largest",
      unit: "person",
      source: "activities",
      of: "attendance",
      overTime: "max",
    });
    const ofAll = defineMetric({ ...said, id: "ofAll", numerator: "largest", denominator: "attendance" });
    const metrics = { ...standardMetrics, largest, ofAll };
    const own = definePlan({ measures: { p: "ofAll", s: "attendancePerSession" } }, { metrics });
    const activities = [both, talk(null, { sessions: three, attendance: exactly(400, "attendance") })];
    const { rows } = evaluate(own, registerOf({ activities }), { metrics });
    expect(rows.map(({ figures: { p, s } }) => [p.flags, s.flags])).toStrictEqual([
      [["differentCoverage", "incomplete"], []],
    ]);
  });

  it("is not of counts of two lists", () => {
    const perItem = defineMetric({
      ...said,
      id: "perItem",
      numerator: "attendance",
      denominator: "mediaItems",
    });
    const metrics = { ...standardMetrics, perItem };
    const own = definePlan({ measures: { p: "perItem" } }, { metrics });
    const mediaOutputs = [
      { id: "m", channel: "newspaper", when: "2022-03-18", output: exactly(2, "article") },
    ] as const;
    const { rows } = evaluate(own, registerOf({ activities: [both, held], mediaOutputs }), { metrics });
    // 60 over 2.
    expect(rows.map(({ figures: { p } }) => [roundRatio(p, { places: 0 }), p.flags])).toStrictEqual([
      ["30", ["incomplete"]],
    ]);
  });

  it("is not of counts that other records tell, nor out of all", () => {
    const talks = defineMetric({
      ...standardMetrics.attendance,
      id: "atTalks",
      where: { kind: ["talk"] },
    });
    const share = defineMetric({ ...said, id: "share", numerator: "atTalks", denominator: "attendance" });
    const metrics = { ...standardMetrics, atTalks: talks, share };
    const measures = { share: "share" } as const;
    const activities = [both, people, held, talk(null, { kind: "contest" })];
    const { rows } = evaluate(definePlan({ measures }, { metrics }), registerOf({ activities }), { metrics });
    expect(rows.map(({ figures }) => figures.share.flags)).toStrictEqual([["incomplete"]]);
  });
});

it("a count names the records that tell it, and no others", () => {
  const first = talk(null, { id: "a", attendance: moreThan(400, "attendance"), sessions: three });
  const second = talk(30, { id: "b" });
  const register = registerOf({ activities: [first, second, neither] });
  const cube = evaluate(plan, register, { lineage: true });
  const [line = "", ...lines] = cube.rows.flatMap(({ figures }) =>
    renderExplanation(explain(figures.p, { register }), vi).split("\n"),
  );
  expect(line).toContain("hai số liệu có thể không cùng phạm vi");
  expect(lines).toStrictEqual([
    "  Tử số: trên 430 lượt (chưa đầy đủ, còn thiếu số liệu của một phần), cộng từ 2 bản ghi",
    "    Hoạt động tuyên truyền, bản ghi a (18/3/2022): trên 400 lượt",
    "    Hoạt động tuyên truyền, bản ghi b (18/3/2022): 30 người",
    "  Mẫu số: 3 buổi (chưa đầy đủ, còn thiếu số liệu của một phần), theo số liệu đã báo cáo",
    "    Hoạt động tuyên truyền, bản ghi a (18/3/2022): 3 buổi",
  ]);
});
