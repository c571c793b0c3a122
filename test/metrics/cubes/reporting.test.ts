import {
  createGazetteer,
  definePlan,
  evaluate,
  exactly,
  percent,
  type PlanReporting,
  type Submission,
  type Target,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";
import { regrouped } from "./changed-units.js";
import { gazetteer, registerOf, sent, talk } from "./small-province.js";

const monthly: PlanReporting = { level: "commune", every: "calendar-month" };
const activities = [talk(500, { place: "00001" }), talk(100, { place: "00002", when: "2022-04-02" })];

describe("coverage of rows and totals", () => {
  const submissions = [
    ...["00001", "00002", "00003"].map((place) => sent(place, "2022-03")),
    sent("00001", "2022-04"),
    sent("00002", "2022-04", { status: "submitted" }),
  ];
  const register = registerOf({ activities, submissions });

  it("is unknown where the plan does not say who reports, not full", () => {
    const plan = definePlan({ measures: { a: "attendance" }, filter: { period: "2022" } });
    const unknown = { status: "unknown", received: null, expected: null };
    expect(evaluate(plan, register, { gazetteer }).rows[0]?.coverage).toStrictEqual(unknown);
    const everWithout = definePlan({ measures: { a: "attendance" }, reporting: monthly });
    expect(evaluate(everWithout, register, { gazetteer }).rows[0]?.coverage).toStrictEqual(unknown);
    const noUnits = definePlan({
      measures: { a: "attendance" },
      filter: { period: "2022" },
      reporting: monthly,
    });
    expect(evaluate(noUnits, register).rows[0]?.coverage).toStrictEqual(unknown);
  });

  it.each([
    ["no unit ever had", "0003", "no unit ever had it."],
    [
      "a unit of another level has",
      "25",
      "it was Phú Thọ 2010-01-01 to 2025-06-30, Phú Thọ 2025-07-01 to today.",
    ],
  ])("is not said of those asked, of whom one has a code that %s", (_, code, known) => {
    const plan = definePlan({
      measures: { a: "attendance" },
      filter: { period: "2022-03" },
      reporting: { ...monthly, asked: ["00001", code] },
    });
    const error = thrownBy(() => evaluate(plan, register, { gazetteer }));
    expect([error.code, error.message]).toStrictEqual([
      "unknown-admin-unit",
      `No unit has the code "${code}" as a commune on any day; ${known}`,
    ]);
    // Without the units nobody can know.
    expect(evaluate(plan, register).rows[0]?.coverage.status).toBe("unknown");
  });

  it("is of those that were asked, also where one of them began later", () => {
    const asked = ["00001", "00003", "00004"];
    const plan = definePlan({
      measures: { a: "attendance" },
      filter: { period: "2022-03" },
      reporting: { ...monthly, asked },
    });
    expect(evaluate(plan, register, { gazetteer: regrouped }).rows[0]?.coverage).toStrictEqual({
      status: "complete",
      received: 2,
      expected: 2,
    });
  });

  it("follows the place and the period of each", () => {
    const plan = definePlan({
      measures: { a: "attendance" },
      groupBy: {
        province: { by: "place", level: "province" },
        month: { by: "period", kind: "calendar-month" },
      },
      filter: { period: "2022-H1", place: "25" },
      totals: "rollup",
      reporting: monthly,
    });
    const { rows, totals } = evaluate(plan, register, { gazetteer });
    expect(rows.map(({ key, coverage }) => [key.month, coverage.received, coverage.expected])).toStrictEqual([
      ["2022-03", 3, 3],
      ["2022-04", 1, 3],
    ]);
    // Six months of three communes each.
    expect(totals.map(({ coverage }) => coverage)).toStrictEqual([
      { status: "partial", received: 4, expected: 18 },
      { status: "partial", received: 4, expected: 18 },
    ]);
  });

  it("of a single unit is its own return", () => {
    const plan = definePlan({
      measures: { a: "attendance" },
      groupBy: { commune: { by: "place", level: "commune" } },
      filter: { period: "2022-04" },
      reporting: monthly,
    });
    const four = [talk(1, { place: "00001", when: "2022-04-02" }), ...activities];
    const { rows } = evaluate(plan, registerOf({ activities: four, submissions }), { gazetteer });
    expect(rows.map(({ key, coverage }) => [key.commune, coverage.status])).toStrictEqual([
      ["00001", "complete"],
      ["00002", "partial"],
    ]);
  });

  it("is unknown for a period that does not consist of those reported on", () => {
    const plan = definePlan({
      measures: { a: "attendance" },
      filter: { period: "R2022" },
      reporting: monthly,
    });
    expect(evaluate(plan, register, { gazetteer }).rows[0]?.coverage.status).toBe("unknown");
  });
});

describe("completeness and timeliness", () => {
  it("are over what was expected of the units that existed then", () => {
    const due = { dueOn: "2022-04-05" };
    const submissions: Submission[] = [
      sent("00001", "2022-03", { ...due, receivedOn: "2022-04-05" }),
      sent("00002", "2022-03", { ...due, receivedOn: "2022-04-20" }),
    ];
    const plan = definePlan({
      measures: { completeness: "reportingCompleteness", timeliness: "reportingTimeliness" },
      filter: { period: "2022-03", place: "25" },
      reporting: { ...monthly, asOf: "2022-05-01" },
    });
    const figures = evaluate(plan, registerOf({ submissions }), { gazetteer }).rows[0]?.figures;
    expect(figures && percent(figures.completeness, { places: 1 })).toBe("66.7");
    expect(figures && percent(figures.timeliness, { places: 1 })).toBe("33.3");
  });

  it("are missing where the plan does not say who reports", () => {
    const plan = definePlan({ measures: { c: "reportingCompleteness" }, filter: { period: "2022-03" } });
    expect(evaluate(plan, registerOf({}), { gazetteer }).rows[0]?.figures.c.status).toBe("missing");
  });
});

describe("groups without records", () => {
  const groupBy = { commune: { by: "place", level: "commune" } } as const;
  const submissions = ["00001", "00003"].map((place) => sent(place, "2022"));
  const filter = { period: "2022", place: "25" };
  const rowsOf = (reporting?: PlanReporting) => {
    const plan = definePlan({
      measures: { a: "attendance" },
      groupBy,
      filter,
      reporting,
      gaps: { flows: "zero" },
    });
    const register = registerOf({ activities: activities.slice(0, 1), submissions });
    return evaluate(plan, register, { gazetteer }).rows.map(({ key, figures }) => [
      key.commune,
      figures.a?.estimate,
    ]);
  };

  it("are all units that existed, with zero where gaps are filled so", () => {
    expect(rowsOf()).toStrictEqual([
      ["00001", 500],
      ["00002", 0],
      ["00003", 0],
    ]);
  });

  it("have zero only where the return is there, when it is known who should report", () => {
    expect(rowsOf({ level: "commune" })).toStrictEqual([
      ["00001", 500],
      ["00002", undefined],
      ["00003", 0],
    ]);
  });

  it("stand in a plan that only looks things up, for all periods and places asked for", () => {
    const plan = definePlan({
      measures: { c: "reportingCompleteness", n: "communes" },
      groupBy: {
        province: { by: "place", level: "province" },
        month: { by: "period", kind: "calendar-month" },
      },
      filter: { period: "2022-Q1", place: "25" },
      reporting: monthly,
    });
    const register = registerOf({
      submissions: [sent("00001", "2022-01"), sent("00002", "2022-01"), sent("00003", "2022-02")],
    });
    const { rows, totals } = evaluate(plan, register, { gazetteer });
    expect(
      rows.map(({ key, figures }) => [
        key.province,
        key.month,
        figures.c.numerator?.estimate,
        figures.n?.estimate,
      ]),
    ).toStrictEqual([
      ["25", "2022-01", 2, 3],
      ["25", "2022-02", 1, 3],
      ["25", "2022-03", 0, 3],
    ]);
    expect([
      totals[0]?.figures.c.numerator?.estimate,
      totals[0]?.figures.c.denominator?.estimate,
    ]).toStrictEqual([3, 9]);
  });
});

describe("communes reached", () => {
  const reached = (list: typeof activities, filter = { period: "2022", place: "25" }) => {
    const plan = definePlan({ measures: { n: "communesReached", share: "communesReachedShare" }, filter });
    return evaluate(plan, registerOf({ activities: list }), { gazetteer }).rows[0]?.figures;
  };

  it("are counted once each, over the communes that existed", () => {
    const figures = reached([...activities, talk(7, { place: "00001", when: "2022-09-01" })]);
    expect([figures?.n?.estimate, figures?.n?.lower, figures?.n?.upper]).toStrictEqual([2, 2, 2]);
    expect(figures && percent(figures.share, { places: 1 })).toBe("66.7");
  });

  it("may be all, where an activity has no commune", () => {
    const figures = reached([...activities, talk(7, { place: "25" })]);
    expect([figures?.n?.lower, figures?.n?.upper, figures?.n?.flags]).toStrictEqual([2, 3, ["incomplete"]]);
  });

  it("follow the units of the last day of the period", () => {
    const before = [talk(1, { place: "00009", when: "2025-03-01" })];
    expect(reached(before, { period: "2025", place: "25" })).toBeDefined();
    const plan = definePlan({ measures: { n: "communes" }, filter: { period: "2025", place: "25" } });
    expect(evaluate(plan, registerOf({}), { gazetteer }).rows[0]?.figures.n?.estimate).toBe(4);
    const earlier = definePlan({ measures: { n: "communes" }, filter: { period: "2025-H1", place: "25" } });
    expect(evaluate(earlier, registerOf({}), { gazetteer }).rows[0]?.figures.n?.estimate).toBe(3);
  });

  it("need the administrative units", () => {
    const plan = definePlan({ measures: { n: "communesReached" }, filter: { period: "2022" } });
    expect(() => evaluate(plan, registerOf({ activities }))).toThrow(
      expect.objectContaining({ code: "no-gazetteer" }),
    );
    expect(createGazetteer).toBeTypeOf("function");
  });
});

describe("targets", () => {
  const target = (place: string, value: number, more: Partial<Target> = {}): Target => ({
    id: `t ${place} ${value}`,
    measure: "attendance",
    period: "2022",
    value: exactly(value, "attendance"),
    direction: "increase",
    place,
    ...more,
  });

  it("are those of the place and the period of a row", () => {
    const plan = definePlan({
      measures: { asked: "attendanceTarget", reached: "attendanceAttainment" },
      groupBy: { commune: { by: "place", level: "commune" } },
      filter: { period: "2022" },
    });
    const targets = [target("00001", 400), target("00002", 200, { period: "2021" })];
    const { rows, totals } = evaluate(plan, registerOf({ activities, targets }), { gazetteer });
    expect(
      rows.map(({ key, figures }) => [key.commune, figures.asked?.estimate, figures.reached.estimate]),
    ).toStrictEqual([
      ["00001", 400, "1.25"],
      ["00002", undefined, null],
    ]);
    expect(totals[0]?.figures.reached.status).toBe("missing");
  });

  it("that are two for one place and period, or that no group of a topic has, give none", () => {
    const plan = definePlan({ measures: { t: "attendanceTarget" }, filter: { period: "2022", place: "25" } });
    const two = [target("25", 400), target("25", 500)];
    expect(evaluate(plan, registerOf({ targets: two }), { gazetteer }).rows[0]?.figures.t).toBeNull();
    expect(
      evaluate(plan, registerOf({ targets: two.slice(0, 1) }), { gazetteer }).rows[0]?.figures.t?.estimate,
    ).toBe(400);
    const byTopic = definePlan({
      measures: { t: "attendanceAttainment" },
      groupBy: { topic: { by: "topic" } },
      filter: { period: "2022" },
    });
    const country = [target("25", 400, { place: undefined })];
    const { rows, totals } = evaluate(byTopic, registerOf({ activities, targets: country }), { gazetteer });
    expect(rows[0]?.figures.t.status).toBe("missing");
    expect(totals[0]?.figures.t.estimate).toBe("1.5");
  });
});
