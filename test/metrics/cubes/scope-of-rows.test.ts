import { createGazetteer, defineMetric, definePlan, evaluate, percent, standardMetrics } from "phongtrao";
import { describe, expect, it } from "vitest";
import { entry, gazetteer, inhabitants, registerOf, said, sent, talk } from "./small-province.js";

const since = "2010-01-01";
const [eve, day] = ["2025-06-30", "2025-07-01"];

/**
 * Two provinces, 01 and 02, of which the first has a district. On 1 July 2025 there are no districts any more, the commune 00102 is
 * merged into 00101, and 00202 comes from the first province to the second.
 */
const reform = createGazetteer({
  units: [
    { code: "01", name: "An Giang", level: "province", validFrom: since },
    { code: "02", name: "Bắc Ninh", level: "province", validFrom: since },
    { code: "001", name: "Chợ Mới", level: "district", parent: "01", validFrom: since, validTo: eve },
    { code: "00101", name: "Xã A", level: "commune", parent: "001", validFrom: since, validTo: eve },
    { code: "00101", name: "Xã A", level: "commune", parent: "01", validFrom: day },
    { code: "00102", name: "Xã B", level: "commune", parent: "001", validFrom: since, validTo: eve },
    { code: "00201", name: "Xã C", level: "commune", parent: "02", validFrom: since },
    { code: "00202", name: "Xã D", level: "commune", parent: "01", validFrom: since, validTo: eve },
    { code: "00202", name: "Xã D", level: "commune", parent: "02", validFrom: day },
  ],
  successions: [
    { kind: "levelAbolished", effectiveOn: day, from: ["001"], to: [] },
    { kind: "merged", effectiveOn: day, from: ["00101", "00102"], to: ["00101"] },
    { kind: "reassigned", effectiveOn: day, from: ["00202"], to: ["00202"] },
  ],
});

const provinces = defineMetric({
  ...said,
  id: "provinces",
  unit: "commune",
  refersTo: { kind: "units", level: "province" },
});
const districts = defineMetric({
  ...said,
  id: "districts",
  unit: "commune",
  refersTo: { kind: "units", level: "district" },
});
const provincesReached = defineMetric({
  ...standardMetrics.communesReached,
  id: "provincesReached",
  reaches: "province",
});
const metrics = { ...standardMetrics, provinces, districts, provincesReached };

const commune = { by: "place", level: "commune" } as const;
const province = { by: "place", level: "province" } as const;
const month = { by: "period", kind: "calendar-month" } as const;
const quarter = { by: "period", kind: "calendar-quarter" } as const;
const year = { by: "period", kind: "calendar-year" } as const;

describe("a row of what lies in no single period", () => {
  const register = registerOf({
    activities: [talk(5, { when: "2022-Q2", place: "25" })],
    ledger: [entry("statedTotal", "2022-04-30", 12, { place: "25" })],
    submissions: ["00001", "00002", "00003"].map((place) => sent(place, "2022")),
  });
  const plan = definePlan({
    measures: { a: "attendance", m: "modelsInForce" },
    groupBy: { year, month },
    filter: { period: "2022", place: "25" },
    reporting: { level: "commune" },
  });

  it("has no stock, since a stock is that of the end of a period, and no coverage", () => {
    const { rows, totals } = evaluate(plan, register, { gazetteer });
    expect(
      rows.map(({ key, figures, coverage }) => [
        key.month,
        figures.a?.estimate,
        figures.m?.estimate,
        coverage.status,
      ]),
    ).toStrictEqual([
      ["2022-04", undefined, 12, "partial"],
      [null, 5, undefined, "unknown"],
    ]);
    expect(totals[0]?.coverage).toStrictEqual({ status: "complete", received: 3, expected: 3 });
  });
});

describe("a row of what lies in no commune", () => {
  it("has the models of no commune, and is held against nobody, least of all the people of the province", () => {
    const plan = definePlan({
      measures: { a: "attendance", m: "modelsInForce", p: "population", c: "communes" },
      groupBy: { commune },
      filter: { period: "2022" },
    });
    const register = registerOf({
      activities: [talk(5, { place: "25" })],
      ledger: [entry("statedTotal", "2022", 12, { place: "25" })],
      populations: [inhabitants("25", "2022", 3600)],
    });
    const { rows } = evaluate(plan, register, { gazetteer });
    expect(
      rows.map(({ key, figures }) => [
        key.commune,
        figures.a?.estimate,
        figures.m?.estimate,
        figures.p,
        figures.c,
      ]),
    ).toStrictEqual([[null, 5, 12, null, null]]);
  });
});

describe("a row of a year and its quarter is about the quarter", () => {
  const register = registerOf({
    activities: [talk(5, { when: "2025-02", place: "00201" }), talk(7, { when: "2025-11", place: "00201" })],
    submissions: [sent("00201", "2025-Q1"), sent("00202", "2025-Q4"), sent("00201", "2025-Q4")],
  });
  // Province 02 has one commune until June, two from July on.
  it.each([
    { year, quarter },
    { quarter, year },
  ])("%j", (groupBy) => {
    const plan = definePlan({
      measures: { a: "attendance", c: "communes" },
      groupBy,
      filter: { period: "2025", place: "02" },
      reporting: { level: "commune" },
    });
    const { rows } = evaluate(plan, register, { gazetteer: reform });
    expect(
      rows.map(({ figures, coverage: { received, expected } }) => [
        figures.a?.estimate,
        figures.c?.estimate,
        received,
        expected,
      ]),
    ).toStrictEqual([
      [5, 1, 1, 1],
      [7, 2, 2, 2],
    ]);
  });
});

describe("a row of a province and its commune is about the commune", () => {
  it.each([
    { province, commune },
    { commune, province },
  ])("%j", (groupBy) => {
    const plan = definePlan({
      measures: { a: "attendance", c: "communes" },
      groupBy: { ...groupBy, topic: { by: "topic" } },
      filter: { period: "2022" },
      reporting: { level: "commune" },
    });
    const register = registerOf({
      activities: [talk(5, { place: "00001" })],
      submissions: [sent("00001", "2022")],
    });
    const { rows } = evaluate(plan, register, { gazetteer });
    expect(rows.map(({ figures, coverage }) => [figures.c?.estimate, coverage])).toStrictEqual([
      [1, { status: "complete", received: 1, expected: 1 }],
    ]);
  });

  it("and one of a topic about the place of the filter", () => {
    const plan = definePlan({
      measures: { a: "attendance", c: "communes" },
      groupBy: { topic: { by: "topic" }, month },
      filter: { period: "2022", place: "25" },
      totals: "grand",
    });
    const { rows, totals } = evaluate(plan, registerOf({ activities: [talk(5, { place: "00001" })] }), {
      gazetteer,
    });
    expect(rows.map(({ figures }) => figures.c?.estimate)).toStrictEqual([3]);
    expect(totals.map(({ key, figures }) => [key, figures.c?.estimate])).toStrictEqual([[{}, 3]]);
  });
});

describe("how many units there are", () => {
  it("is told for each place and period, at its end", () => {
    const plan = definePlan(
      {
        measures: { c: "communes", p: "provinces", d: "districts" },
        groupBy: { province, quarter },
        filter: { period: "2025" },
      },
      { metrics },
    );
    const { rows, totals } = evaluate(plan, registerOf({}), { gazetteer: reform, metrics });
    const counts = ({ c, p, d }: (typeof rows)[number]["figures"]) => [c?.estimate, p?.estimate, d?.estimate];
    expect(rows.map(({ key, figures }) => [key.province, key.quarter, ...counts(figures)])).toStrictEqual([
      ["01", "2025-Q1", 3, 1, 1],
      ["01", "2025-Q2", 3, 1, 1],
      ["01", "2025-Q3", 1, 1, 0],
      ["01", "2025-Q4", 1, 1, 0],
      // Whether the second province has districts is not known as long as there were any.
      ["02", "2025-Q1", 1, 1, undefined],
      ["02", "2025-Q2", 1, 1, undefined],
      ["02", "2025-Q3", 2, 1, 0],
      ["02", "2025-Q4", 2, 1, 0],
    ]);
    expect(totals.map(({ figures }) => counts(figures))).toStrictEqual([[3, 2, 0]]);
  });

  it("is not a question of a place below them", () => {
    const plan = definePlan(
      {
        measures: { c: "communes", p: "provinces", d: "districts" },
        groupBy: { commune },
        filter: { period: "2026" },
      },
      { metrics },
    );
    const { rows } = evaluate(plan, registerOf({}), { gazetteer: reform, metrics });
    expect(
      rows.map(({ key, figures }) => [key.commune, figures.c?.estimate, figures.p, figures.d]),
    ).toStrictEqual([
      ["00101", 1, null, null],
      ["00201", 1, null, null],
      ["00202", 1, null, null],
    ]);
  });

  it("is not known for all time", () => {
    const plan = definePlan({ measures: { c: "communes" }, filter: { place: "02" } });
    expect(evaluate(plan, registerOf({}), { gazetteer: reform }).rows[0]?.figures.c).toBeNull();
  });

  it("is not known where the administrative units do not go down so far", () => {
    const only = createGazetteer({
      units: [{ code: "01", name: "An Giang", level: "province", validFrom: since }],
      successions: [],
    });
    const plan = definePlan({ measures: { c: "communes" }, filter: { period: "2025", place: "01" } });
    const [row] = evaluate(plan, registerOf({}), { gazetteer: only }).rows;
    expect([row?.figures.c, row?.basis.c]).toStrictEqual([null, { records: 0, reported: 0 }]);
  });
});

describe("units without records", () => {
  it("stand in the rows of the units above them, and in none where there are none", () => {
    const plan = definePlan({
      measures: { a: "attendance" },
      groupBy: { province, district: { by: "place", level: "district" }, commune },
      filter: { period: "2026" },
      gaps: { flows: "zero" },
    });
    const { rows } = evaluate(plan, registerOf({ activities: [talk(5, { when: "2026", place: "00201" })] }), {
      gazetteer: reform,
    });
    expect(
      rows.map(({ key, figures }) => [key.province, key.district, key.commune, figures.a?.estimate]),
    ).toStrictEqual([
      ["01", null, "00101", 0],
      ["02", null, "00201", 5],
      ["02", null, "00202", 0],
    ]);
  });
});

describe("coverage", () => {
  it("of a province that had ended by the end of the period is unknown, and not that of nobody", () => {
    const plan = definePlan({
      measures: { a: "attendance" },
      groupBy: { province },
      filter: { period: "2025" },
      reporting: { level: "commune" },
    });
    const register = registerOf({ activities: [talk(5, { when: "2025-03", place: "17" })] });
    const { rows } = evaluate(plan, register, { gazetteer });
    expect(rows.map(({ key, coverage }) => [key.province, coverage.status])).toStrictEqual([
      ["17", "unknown"],
    ]);
  });

  it("of a commune is unknown where provinces report, and so is what was on time", () => {
    const plan = definePlan({
      measures: { a: "attendance", t: "reportingTimeliness" },
      groupBy: { commune },
      filter: { period: "2022", place: "25" },
      reporting: { level: "province", asOf: "2023-06-01" },
    });
    const submission = sent("25", "2022", { dueOn: "2023-01-15", receivedOn: "2023-01-10" });
    const register = registerOf({ activities: [talk(5, { place: "00001" })], submissions: [submission] });
    const { rows, totals } = evaluate(plan, register, { gazetteer });
    expect(rows.map(({ coverage, figures }) => [coverage.status, figures.t.status])).toStrictEqual([
      ["unknown", "missing"],
    ]);
    expect(totals[0]?.coverage.status).toBe("complete");
    expect(totals[0] && percent(totals[0].figures.t, { places: 0 })).toBe("100");
  });
});

describe("a plan without groups", () => {
  it.each(["grand", "rollup", "none"] as const)("has one row and no total beside it (%s)", (totals) => {
    const plan = definePlan({ measures: { a: "attendance" }, totals });
    const cube = evaluate(plan, registerOf({ activities: [talk(5)] }));
    expect([cube.rows.length, cube.totals]).toStrictEqual([1, []]);
  });
});

describe("places reached", () => {
  const reached = (place: string | undefined, ...activities: ReturnType<typeof talk>[]) => {
    const plan = definePlan({
      measures: { n: "communesReached" },
      filter: { ...(place !== undefined && { place }) },
    });
    return evaluate(plan, registerOf({ activities }), { gazetteer: reform }).rows[0]?.figures.n;
  };
  const [early, late] = [talk(5, { when: "2024-05-02" }), talk(5, { when: "2025-09-01", place: "00101" })];

  it("are exact where every activity has its commune", () => {
    expect(reached(undefined, late, talk(7, { when: "2025-10", place: "00201" }))).toStrictEqual({
      unit: "commune",
      estimate: 2,
      lower: 2,
      upper: 2,
      flags: [],
      assumptions: [],
    });
  });

  it.each([
    ["first", [late, early]],
    ["last", [early, late]],
  ] as const)(
    "without a period are of the units of the last day, with the latest activity standing %s",
    (_, list) => {
      const figure = reached(undefined, ...list);
      // In September 2025 there are three communes, any of which the activity without a place may have reached.
      expect([figure?.lower, figure?.upper, figure?.flags]).toStrictEqual([1, 3, ["incomplete"]]);
    },
  );

  it("count what the province has at the end of the period, so that no share of it is above one", () => {
    const plan = definePlan({
      measures: { n: "communesReached", share: "communesReachedShare" },
      groupBy: { province },
      filter: { period: "2025" },
    });
    // The second was in province 01 when it was visited, and is not of its communes in December.
    const activities = [
      talk(5, { when: "2025-03", place: "00101" }),
      talk(5, { when: "2025-03", place: "00202" }),
    ];
    const { rows, totals } = evaluate(plan, registerOf({ activities }), { gazetteer: reform });
    expect(
      rows.map(({ key, figures }) => [
        key.province,
        figures.n?.estimate,
        figures.n?.upper,
        figures.share.estimate,
      ]),
    ).toStrictEqual([["01", 1, 1, "1"]]);
    expect(totals[0]?.figures.n?.estimate).toBe(2);
  });

  it("of a province that had ended are not known, and not none", () => {
    const plan = definePlan({
      measures: { reached: "communesReached", all: "communes", share: "communesReachedShare" },
      groupBy: { province: { by: "place", level: "province" } },
      filter: { period: "2025" },
    });
    const activities = [
      talk(5, { place: "00009", when: "2025-03-18" }),
      talk(5, { place: "00001", when: "2025-03-18" }),
    ];
    const { rows } = evaluate(plan, registerOf({ activities }), { gazetteer });
    const told = rows.map(({ key, figures: { reached, all, share } }) => [
      ...[key.province, reached?.estimate ?? null, all?.estimate ?? null, share.status],
    ]);
    // Province 25 has taken in 17 by the end of the year, with its four communes.
    expect(told).toStrictEqual([
      ["17", null, null, "missing"],
      ["25", 1, 4, "determined"],
    ]);
  });

  it("of a level above the row are no question", () => {
    const plan = definePlan(
      { measures: { n: "provincesReached" }, groupBy: { commune }, filter: { period: "2022" } },
      { metrics },
    );
    const { rows } = evaluate(plan, registerOf({ activities: [talk(5, { place: "00001" })] }), {
      gazetteer,
      metrics,
    });
    expect(rows.map(({ figures, basis }) => [figures.n, basis.n])).toStrictEqual([
      [null, { records: 1, reported: 1 }],
    ]);
  });
});

it("a row of two periods that cut each other is of the days that they share", () => {
  const plan = definePlan({
    measures: { a: "attendance", communes: "communes", models: "modelsInForce" },
    groupBy: {
      quarter: { by: "period", kind: "calendar-quarter" },
      reported: { by: "period", kind: "reporting-quarter" },
    },
    totals: "none",
  });
  const register = registerOf({
    activities: [talk(10, { when: "2025-06-20", place: "00101" })],
    // In the calendar quarter, but before the reporting one began; and the other way round.
    ledger: [
      entry("statedTotal", "2025-05-31", 7, { place: "01" }),
      entry("statedTotal", "2025-06-28", 8, { place: "01" }),
      entry("statedTotal", "2025-08-31", 9, { place: "01" }),
    ],
  });
  const { rows } = evaluate(plan, register, { gazetteer: reform });
  const row = rows.find(({ key }) => key.quarter === "2025-Q2" && key.reported === "R2025-Q3");
  // 15 to 30 June, when there were four communes still.
  expect([row?.figures.a?.estimate, row?.figures.communes?.estimate]).toStrictEqual([10, 4]);
  expect([row?.figures.models?.estimate, row?.figures.models?.flags]).toStrictEqual([8, ["assumed"]]);
});

it("what was stated before the days that two periods share is not of their row", () => {
  const plan = definePlan({
    measures: { a: "attendance", models: "modelsInForce" },
    groupBy: {
      quarter: { by: "period", kind: "calendar-quarter" },
      reported: { by: "period", kind: "reporting-quarter" },
    },
    totals: "none",
  });
  const register = registerOf({
    activities: [talk(10, { when: "2025-07-10", place: "01" })],
    ledger: [entry("statedTotal", "2025-06-28", 8, { place: "01" })],
  });
  const { rows } = evaluate(plan, register, { gazetteer: reform });
  const row = rows.find(({ key }) => key.quarter === "2025-Q3" && key.reported === "R2025-Q3");
  expect([row?.figures.a?.estimate, row?.figures.models]).toStrictEqual([10, null]);
});

describe("a row of a quarter of which the filter asks for one month", () => {
  const register = registerOf({
    activities: [talk(5, { when: "2022-02-10" }), talk(7, { when: "2022-03-10" })],
    ledger: [
      entry("statedTotal", "2022-01-31", 30),
      entry("statedTotal", "2022-02-28", 40),
      entry("statedTotal", "2022-03-31", 48),
    ],
  });
  const measures = { attendance: "attendance", models: "modelsInForce", growth: "modelGrowth" } as const;
  const groupBy = { quarter };
  const rowsIn = (period: string) =>
    evaluate(definePlan({ measures, groupBy, filter: { period } }), register).rows.map(({ key, figures }) => [
      key.quarter,
      figures.attendance?.estimate,
      figures.models?.estimate,
      percent(figures.growth, { places: 1 }),
    ]);

  it("is of that month alone: what happened, what there was at its end, and how it grew since the month before", () => {
    expect(rowsIn("2022-02")).toStrictEqual([["2022-Q1", 5, 40, "33.3"]]);
    expect(rowsIn("2022-03")).toStrictEqual([["2022-Q1", 7, 48, "20.0"]]);
  });

  it("says what the total says", () => {
    const { rows, totals } = evaluate(
      definePlan({ measures, groupBy, filter: { period: "2022-02" } }),
      register,
    );
    expect(rows.map(({ figures }) => figures)).toStrictEqual(totals.map(({ figures }) => figures));
  });
});
