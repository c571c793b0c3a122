import {
  type ChangeOptions,
  definePlan,
  evaluateChange,
  type LedgerEntry,
  percent,
  type PlanReporting,
  type StandardMetrics,
  type Submission,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";
import { entry, gazetteer, registerOf, sent, talk } from "./small-province.js";

const at = (place: string, when: string, people: number) => talk(people, { place, when });
const activities = [
  at("00001", "2021-03-01", 400),
  at("00002", "2021-03-01", 100),
  at("00001", "2022-03-01", 450),
  at("00002", "2022-11-01", 90),
  at("00003", "2022-03-01", 60),
];
const byCommune = { commune: { by: "place", level: "commune" } } as const;
const attendance = definePlan({
  measures: { a: "attendance", each: "attendancePerSession" },
  groupBy: byCommune,
});

function change(options: Partial<ChangeOptions<StandardMetrics>> = {}) {
  return evaluateChange(attendance, registerOf({ activities }), { to: "2022", gazetteer, ...options });
}

describe("the change from the year before", () => {
  it("is the growth of each group and of the total", () => {
    const { from, to, rows, totals, flags } = change();
    expect([from.id, to.id, flags]).toStrictEqual(["2021", "2022", []]);
    expect(
      rows.map(({ key, changes }) => [key.commune, changes.a.status, changes.a.absolute?.estimate]),
    ).toStrictEqual([
      ["00001", "determined", 50],
      ["00002", "determined", -10],
      ["00003", "missing", undefined],
    ]);
    // 500 to 600.
    expect(totals[0] && percent(totals[0].changes.a.relative, { places: 0 })).toBe("20");
    expect(rows[0]?.changes.each.status).toBe("missing");
  });

  it("has contributions only where every part of the total is known on both sides", () => {
    expect(change().contributions.a?.total.status).toBe("missing");
    expect(change().contributions.a?.unmatched).toStrictEqual(["00003"]);
    expect(change().contributions.each).toBeNull();
  });

  it("of like for like leaves out who was not there on both sides, and says so", () => {
    const { a } = change({ likeForLike: true }).contributions;
    // 500 to 540: +50 and −10 of +40.
    expect(a && percent(a.total.relative, { places: 0 })).toBe("8");
    expect(a?.total.flags).toContain("likeForLike");
    expect(a?.parts.map(({ key, share }) => [key, share.estimate])).toStrictEqual([
      ["00001", "1.25"],
      ["00002", "-0.25"],
    ]);
  });

  it("of topics has no contributions, since activities have several", () => {
    const plan = definePlan({ measures: { a: "attendance" }, groupBy: { topic: { by: "topic" } } });
    const { rows, contributions } = evaluateChange(plan, registerOf({ activities }), { to: "2022" });
    expect(rows[0]?.changes.a.absolute?.estimate).toBe(100);
    expect(contributions.a).toBeNull();
  });
});

describe("a period that is still running", () => {
  it("is compared with as many days of the year before", () => {
    const { from, to, rows } = change({ upTo: "2022-03-31" });
    expect([from.id, to.id]).toStrictEqual(["2021-01-01/2021-03-31", "2022-01-01/2022-03-31"]);
    expect(rows.find(({ key }) => key.commune === "00002")?.changes.a.status).toBe("missing");
  });

  it("is not compared with a full one unless that is asked for, and then flagged", () => {
    const error = thrownBy(() => change({ from: "2021", upTo: "2022-03-31" }));
    expect([error.code, error.path]).toStrictEqual(["partial-period", ["from"]]);
    expect(change({ from: "2021", upTo: "2022-03-31", acrossPartial: "compute" }).flags).toStrictEqual([
      "partialPeriod",
    ]);
    expect(change({ from: "2021", upTo: "2022-12-31" }).flags).toStrictEqual([]);
  });

  it("has nothing before it begins", () => {
    expect(thrownBy(() => change({ upTo: "2021-12-31" })).code).toBe("invalid-change");
  });
});

describe("two regimes", () => {
  it("are not compared unless that is asked for, and then flagged", () => {
    expect(thrownBy(() => change({ from: "R2021" })).code).toBe("regime-mismatch");
    expect(change({ from: "R2021", acrossRegimes: "compute" }).flags).toStrictEqual(["regimeMismatch"]);
  });
});

describe("a change of counting method", () => {
  const ledger: LedgerEntry[] = [
    entry("statedTotal", "2021", 2382, { method: "registered" }),
    entry("statedTotal", "2022", 1602, { method: "effective" }),
  ];
  const plan = definePlan({ measures: { models: "modelsInForce" } });
  const growth = (acrossBreak?: "compute") =>
    evaluateChange(plan, registerOf({ ledger }), { to: "2022", acrossBreak }).rows[0]?.changes.models;

  it("is a series break, computed only when asked for, and then flagged", () => {
    expect(growth()?.status).toBe("series-break");
    const computed = growth("compute");
    expect(computed && percent(computed.relative, { places: 2 })).toBe("-32.75");
    expect(computed?.flags).toStrictEqual(["seriesBreak"]);
  });
});

describe("what the totals cover", () => {
  const reporting: PlanReporting = { level: "commune" };
  const plan = definePlan({
    measures: { a: "attendance" },
    groupBy: byCommune,
    filter: { place: "25" },
    reporting,
  });
  const all = ["00001", "00002", "00003"];
  const totalOf = (submissions: Submission[]) =>
    evaluateChange(plan, registerOf({ activities, submissions }), { to: "2022", gazetteer }).totals[0];

  it("is the same where all returns are there on both sides", () => {
    const total = totalOf(all.flatMap((place) => [sent(place, "2021"), sent(place, "2022")]));
    expect(total?.changes.a.flags).toStrictEqual([]);
    expect(total?.coverage.from).toStrictEqual({ status: "complete", received: 3, expected: 3 });
  });

  it("is flagged where it is not, whatever the growth", () => {
    const total = totalOf([...all.map((place) => sent(place, "2022")), sent("00001", "2021")]);
    expect(total?.changes.a.flags).toStrictEqual(["differentCoverage"]);
    expect(total?.changes.a.status).toBe("determined");
  });

  it("is that of the units whose returns are there on both sides, like for like", () => {
    const submissions = [sent("00001", "2021"), sent("00001", "2022"), sent("00002", "2022")];
    const { contributions } = evaluateChange(plan, registerOf({ activities, submissions }), {
      to: "2022",
      gazetteer,
      likeForLike: true,
    });
    expect(contributions.a?.parts.map(({ key }) => key)).toStrictEqual(["00001"]);
  });
});

describe("a plan with periods of its own", () => {
  it.each([
    [{ measures: { a: "attendance" }, filter: { period: "2022" } }, ["filter", "period"]],
    [
      { measures: { a: "attendance" }, groupBy: { m: { by: "period", kind: "calendar-month" } } },
      ["groupBy", "m"],
    ],
  ] as const)("%j is refused", (input, path) => {
    const error = thrownBy(() => evaluateChange(definePlan(input), registerOf({}), { to: "2022" }));
    expect([error.code, error.path]).toStrictEqual(["invalid-change", path]);
  });
});
