import {
  aggregates,
  type Activity,
  createGazetteer,
  defineMetric,
  definePlan,
  defineUnit,
  evaluate,
  evaluatePartial,
  exactly,
  type LedgerEntry,
  type MediaOutput,
  mergeCubes,
  moreThan,
  parseRegister,
  prepareRegister,
  type Quantity,
  type Register,
  standardMetrics,
  units,
} from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../thrown-by.js";

let serial = 0;

/** An activity; what the case does not care about is filled in. */
function activity(more: Partial<Activity>): Activity {
  serial += 1;
  return { id: `a${serial}`, kind: "talk", when: "2022-03-18", topics: ["drug-prevention"], ...more };
}

const people = (value: number): Quantity<"person"> => exactly(value, "person");
const registerOf = (lists: Partial<Register>): Register => ({ ...parseRegister({}), ...lists });

describe("groups and totals", () => {
  const activities = [
    activity({
      topics: ["drug-prevention", "school-violence"],
      attendance: people(400),
      sessions: exactly(1, "session"),
    }),
    activity({
      topics: ["drug-prevention"],
      attendance: people(300),
      when: "2022-05-20",
      sessions: exactly(2, "session"),
    }),
    activity({ topics: ["legal-education"], attendance: moreThan(88_500, "attendance"), when: "2022" }),
    activity({ topics: [], when: "2022-03-31" }),
  ];
  const register = registerOf({ activities });

  it("an activity of two topics is in two rows, and once in the total", () => {
    const plan = definePlan({
      measures: {
        attendance: "attendance",
        sessions: "sessions",
        perSession: "attendancePerSession",
        n: "activities",
      },
      groupBy: { topic: { by: "topic" } },
    });
    const { rows, totals } = evaluate(plan, register);
    expect(
      rows.map(({ key, figures }) => [
        key.topic,
        figures.attendance?.estimate,
        figures.sessions?.estimate,
        figures.n?.estimate,
      ]),
    ).toStrictEqual([
      ["drug-prevention", 700, 3, 2],
      ["legal-education", 88_500, undefined, 1],
      ["school-violence", 400, 1, 1],
      [null, undefined, undefined, 1],
    ]);
    expect(rows.map(({ figures }) => figures.perSession.status)).toStrictEqual([
      "determined",
      "missing",
      "determined",
      "missing",
    ]);
    const [total] = totals;
    expect([total?.key, total?.figures.attendance?.estimate, total?.figures.attendance?.lower]).toStrictEqual(
      [{}, 89_200, 89_201],
    );
    expect([total?.figures.n?.estimate, total?.basis.attendance]).toStrictEqual([
      4,
      { records: 4, reported: 3 },
    ]);
  });

  it("the rate of a total is formed from its totals, not from the rates of its rows", () => {
    const halves = registerOf({
      activities: [
        activity({ kind: "talk", attendance: people(1), sessions: exactly(2, "session") }),
        activity({ kind: "conference", attendance: people(90), sessions: exactly(100, "session") }),
      ],
    });
    const plan = definePlan({
      measures: { perSession: "attendancePerSession" },
      groupBy: { kind: { by: "kind" } },
    });
    const { rows, totals } = evaluate(plan, halves);
    expect(rows.map(({ figures }) => figures.perSession.estimate)).toStrictEqual(["0.9", "0.5"]);
    expect(totals[0]?.figures.perSession.estimate?.slice(0, 6)).toBe("0.8921");
  });

  it("a record is in the period that it lies in, and in none when it lies in several", () => {
    const plan = definePlan({
      measures: { attendance: "attendance" },
      groupBy: { quarter: { by: "period", kind: "calendar-quarter" } },
    });
    expect(
      evaluate(plan, register).rows.map(({ key, figures }) => [key.quarter, figures.attendance?.estimate]),
    ).toStrictEqual([
      ["2022-Q1", 400],
      ["2022-Q2", 300],
      [null, 88_500],
    ]);
  });

  it("a record that lies only partly within the period asked for is left out and named", () => {
    const plan = definePlan({ measures: { attendance: "attendance" }, filter: { period: "2022-H1" } });
    const { rows, leftOut } = evaluate(plan, register);
    expect(rows.map(({ figures }) => figures.attendance?.estimate)).toStrictEqual([700]);
    expect(leftOut).toStrictEqual([
      { reason: "straddles-period", source: "activities", records: [activities[2]?.id] },
    ]);
  });

  it("subtotals go from the grand total to the finest but one", () => {
    const plan = definePlan({
      measures: { n: "activities" },
      groupBy: { kind: { by: "kind" }, month: { by: "period", kind: "calendar-month" } },
      totals: "rollup",
    });
    const { rows, totals } = evaluate(plan, register);
    expect(totals.map(({ key, figures }) => [key, figures.n?.estimate])).toStrictEqual([
      [{}, 4],
      [{ kind: "talk" }, 4],
    ]);
    expect(rows.map(({ key, figures }) => [key.month, figures.n?.estimate])).toStrictEqual([
      ["2022-03", 2],
      ["2022-05", 1],
      [null, 1],
    ]);
  });

  it("of nothing is one row without figures, and no row where there are groupings", () => {
    const empty = registerOf({});
    const all = evaluate(definePlan({ measures: { n: "activities", attendance: "attendance" } }), empty);
    expect(all.rows.map(({ figures }) => figures)).toStrictEqual([{ n: null, attendance: null }]);
    const byTopic = evaluate(
      definePlan({ measures: { n: "activities" }, groupBy: { topic: { by: "topic" } } }),
      empty,
    );
    expect([byTopic.rows, byTopic.totals.length]).toStrictEqual([[], 1]);
  });
});

describe("bounds", () => {
  it("records that may overlap count once at least, all of them at most, however they name one another", () => {
    const headcount = (id: string, value: number, mayOverlap?: string[]) => ({
      id,
      kind: "meeting" as const,
      when: "2022",
      audience: "prestigious-persons",
      headcount: people(value),
      ...(mayOverlap && { mayOverlap }),
    });
    const engagements = [
      headcount("e1", 28),
      headcount("e2", 31, ["e1"]),
      headcount("e3", 5, ["e2"]),
      headcount("e4", 7),
    ];
    const plan = definePlan({ measures: { met: "headcountEngaged" } });
    const [row] = evaluate(plan, registerOf({ engagements })).rows;
    const met = row?.figures.met;
    expect([met?.unit, met?.estimate, met?.lower, met?.upper, met?.flags]).toStrictEqual([
      "attendance",
      71,
      38,
      71,
      ["possibleOverlap"],
    ]);
  });

  it("one of them alone in its group overlaps nothing", () => {
    const activities = [
      activity({ id: "x", kind: "talk", attendance: people(5), mayOverlap: ["y"] }),
      activity({ id: "y", kind: "launch", attendance: people(6) }),
    ];
    const plan = definePlan({ measures: { attendance: "attendance" }, groupBy: { kind: { by: "kind" } } });
    const { rows, totals } = evaluate(plan, registerOf({ activities }));
    expect(rows.map(({ figures }) => [figures.attendance?.lower, figures.attendance?.flags])).toStrictEqual([
      [6, []],
      [5, []],
    ]);
    expect([totals[0]?.figures.attendance?.lower, totals[0]?.figures.attendance?.upper]).toStrictEqual([
      6, 11,
    ]);
  });

  it("distinct people lie between the largest event and all of them", () => {
    const activities = [
      activity({ attendance: people(400) }),
      activity({ attendance: moreThan(300, "attendance") }),
    ];
    const [row] = evaluate(
      definePlan({ measures: { people: "distinctPeople" } }),
      registerOf({ activities }),
    ).rows;
    const figure = row?.figures.people;
    expect([figure?.unit, figure?.estimate, figure?.lower, figure?.upper, figure?.flags]).toStrictEqual([
      "person",
      400,
      400,
      null,
      ["distinctPeople"],
    ]);
  });

  it("the customary reading is flagged where it made a difference", () => {
    const activities = [
      activity({ attendance: moreThan(400, "person") }),
      activity({ kind: "launch", attendance: people(3) }),
    ];
    const plan = definePlan({
      measures: { attendance: "attendance" },
      groupBy: { kind: { by: "kind" } },
      reading: "customary",
    });
    expect(
      evaluate(plan, registerOf({ activities })).rows.map(({ figures }) => [
        figures.attendance?.upper,
        figures.attendance?.flags,
      ]),
    ).toStrictEqual([
      [3, []],
      [499, ["customaryReading"]],
    ]);
  });
});

describe("units", () => {
  it("conferences are sessions; rounds are not, and the figure says that it is incomplete", () => {
    const activities = [
      activity({ sessions: exactly(3, "session") }),
      activity({ sessions: exactly(2, "conference") }),
      activity({ sessions: exactly(9, "round") }),
    ];
    const [row] = evaluate(
      definePlan({ measures: { sessions: "sessions" } }),
      registerOf({ activities }),
    ).rows;
    expect([
      row?.figures.sessions?.estimate,
      row?.figures.sessions?.flags,
      row?.basis.sessions,
    ]).toStrictEqual([5, ["incomplete"], { records: 3, reported: 2 }]);
  });

  it("media items are summed as such, columns are none, and each kind stands by itself", () => {
    const output = (value: number, unit: string): MediaOutput => ({
      id: unit,
      when: "2022",
      output: exactly(value, unit as "image"),
    });
    const mediaOutputs = [
      output(136, "newsItem"),
      output(172, "article"),
      output(51, "reportage"),
      output(21, "broadcast"),
      output(4, "column"),
    ];
    const plan = definePlan({ measures: { items: "mediaItems" }, groupBy: { unit: { by: "unit" } } });
    const { rows, totals } = evaluate(plan, registerOf({ mediaOutputs }));
    expect(rows.map(({ key, figures }) => [key.unit, figures.items?.estimate])).toStrictEqual([
      ["article", 172],
      ["broadcast", 21],
      ["column", undefined],
      ["newsItem", 136],
      ["reportage", 51],
    ]);
    expect([totals[0]?.figures.items?.estimate, totals[0]?.figures.items?.flags]).toStrictEqual([
      380,
      ["incomplete"],
    ]);
  });

  it("amounts with decimals add exactly, one third of a million times", () => {
    const hour = defineUnit({ id: "airtime", counts: "amounts", whole: false });
    const airtime = defineMetric(
      {
        id: "airtime",
        definition: "Hours on air.",
        provenance: "house rule",
        unit: "airtime",
        source: "mediaOutputs",
        overTime: "sum",
        of: "output",
      },
      { units: { ...units, airtime: hour } },
    );
    const metrics = { ...standardMetrics, airtime };
    const plan = definePlan({ measures: { hours: "airtime" } }, { metrics });
    const mediaOutputs = Array.from({ length: 1000 }, (_, n) => ({
      id: `m${n}`,
      when: "2022",
      output: { value: 0.1, hedge: "exact" as const, unit: "airtime" },
    }));
    const options = { metrics, units: { ...units, airtime: hour } };
    const [row] = evaluate(plan, registerOf({ mediaOutputs }), options).rows;
    expect(row?.figures.hours?.estimate).toBe(100);
  });

  it("a total that no number holds is an error", () => {
    const most = exactly(Number.MAX_SAFE_INTEGER, "attendance");
    const activities = [activity({ attendance: most }), activity({ attendance: most })];
    expect(
      thrownBy(() => evaluate(definePlan({ measures: { a: "attendance" } }), registerOf({ activities })))
        .code,
    ).toBe("overflow");
  });
});

describe("models", () => {
  const entry = (
    id: string,
    kind: LedgerEntry["kind"],
    when: string,
    value: number,
    more: Partial<LedgerEntry> = {},
  ): LedgerEntry => ({
    id,
    movement: "m",
    kind,
    when,
    quantity: exactly(value, "model"),
    ...more,
  });
  const ledger = [
    entry("a", "statedTotal", "2021", 100, { place: "17" }),
    entry("b", "statedTotal", "2022-06-30", 105, { place: "17" }),
    entry("c", "statedTotal", "2022", 110, { place: "17" }),
    entry("d", "statedTotal", "2022", 13, { place: "25" }),
    entry("e", "established", "2022", 12, { place: "17" }),
    entry("f", "discontinued", "2022", 2, { place: "17" }),
    entry("g", "recognised", "2022", 55, { place: "17" }),
    entry("h", "statedTotal", "2022", 603, { place: "17", quantity: exactly(603, "modelSite") }),
  ];

  it("in force are a stock: the latest of each place, added over places, never over time", () => {
    const plan = definePlan({
      measures: {
        force: "modelsInForce",
        added: "modelsAdded",
        removed: "modelsRemoved",
        good: "modelsRecognised",
      },
      groupBy: { year: { by: "period", kind: "calendar-year" } },
    });
    const { rows, totals } = evaluate(plan, registerOf({ ledger }));
    const estimates = ({ force, added, removed, good }: (typeof rows)[number]["figures"]) =>
      [force, added, removed, good].map((figure) => figure?.estimate ?? null);
    expect(rows.map(({ key, figures }) => [key.year, ...estimates(figures)])).toStrictEqual([
      ["2021", 100, null, null, null],
      ["2022", 123, 12, 2, 55],
    ]);
    expect(totals.map(({ figures }) => estimates(figures))).toStrictEqual([[123, 12, 2, 55]]);
  });
});

describe("places", () => {
  const gazetteer = createGazetteer({
    units: [
      ...vietnamProvinces.units,
      {
        code: "157",
        name: "Lạc Sơn",
        level: "district",
        parent: "17",
        validFrom: "2008-08-01",
        validTo: "2025-06-30",
      },
      {
        code: "05293",
        name: "Mỹ Thành",
        level: "commune",
        parent: "157",
        validFrom: "2008-08-01",
        validTo: "2025-06-30",
      },
      { code: "05290", name: "Lạc Sơn", level: "commune", parent: "25", validFrom: "2025-07-01" },
    ],
    successions: [
      ...vietnamProvinces.successions,
      { kind: "levelAbolished", effectiveOn: "2025-07-01", from: ["157"], to: [] },
      { kind: "merged", effectiveOn: "2025-07-01", from: ["05293"], to: ["05290"] },
    ],
  });
  const activities = [
    activity({ id: "before", place: "05293", when: "2025-06-30", attendance: people(10) }),
    activity({ id: "district", place: "157", when: "2025-06-01", attendance: people(20) }),
    activity({ id: "after", place: "05290", when: "2025-07-01", attendance: people(40) }),
    activity({ id: "other", place: "01", when: "2025-06-30", attendance: people(80) }),
    activity({ id: "nowhere", when: "2025-06-30", attendance: people(160) }),
    activity({ id: "unknown", place: "99999", when: "2025-06-30", attendance: people(320) }),
  ];
  const register = registerOf({ activities });
  const byProvince = { province: { by: "place", level: "province" } } as const;

  it("records belong to the units of their day", () => {
    const plan = definePlan({ measures: { a: "attendance" }, groupBy: byProvince });
    expect(
      evaluate(plan, register, { gazetteer }).rows.map(({ key, figures }) => [
        key.province,
        figures.a?.estimate,
      ]),
    ).toStrictEqual([
      ["01", 80],
      ["17", 30],
      ["25", 40],
      [null, 480],
    ]);
  });

  it("a filter takes a unit with all below it", () => {
    const plan = definePlan({ measures: { a: "attendance" }, filter: { place: "157" } });
    expect(evaluate(plan, register, { gazetteer }).rows[0]?.figures.a?.estimate).toBe(30);
  });

  it("levels that a place lies above or that have ended make no row", () => {
    const plan = definePlan({
      measures: { a: "attendance" },
      groupBy: { district: { by: "place", level: "district" } },
    });
    expect(
      evaluate(plan, register, { gazetteer }).rows.map(({ key, figures }) => [
        key.district,
        figures.a?.estimate,
      ]),
    ).toStrictEqual([
      ["157", 30],
      [null, 600],
    ]);
  });

  it("a code that stands for two grounds makes no row", () => {
    const both = registerOf({
      activities: [
        activity({ place: "25", when: "2025-06-30", attendance: people(1) }),
        activity({ place: "25", when: "2025-07-01", attendance: people(2) }),
      ],
    });
    const error = thrownBy(() =>
      evaluate(definePlan({ measures: { a: "attendance" }, groupBy: byProvince }), both, { gazetteer }),
    );
    expect([error.code, error.data]).toStrictEqual(["ground-changed", { unit: "25", on: "2025-07-01" }]);
    const narrowed = definePlan({
      measures: { a: "attendance" },
      groupBy: byProvince,
      filter: { period: "2025-07" },
    });
    expect(
      evaluate(narrowed, both, { gazetteer }).rows.map(({ figures }) => figures.a?.estimate),
    ).toStrictEqual([2]);
  });

  it("need a gazetteer, and a filter a code that it knows", () => {
    const plan = definePlan({ measures: { a: "attendance" }, groupBy: byProvince });
    expect(thrownBy(() => evaluate(plan, register)).code).toBe("no-gazetteer");
    // Those of the provinces say nothing of communes.
    const byCommune = definePlan({
      measures: { a: "attendance" },
      groupBy: { commune: { by: "place", level: "commune" } },
    });
    const provinces = createGazetteer(vietnamProvinces);
    const error = thrownBy(() => evaluate(byCommune, register, { gazetteer: provinces }));
    expect([error.code, error.data]).toStrictEqual(["no-gazetteer", { level: "commune" }]);
    const empty = { ...register, activities: [] };
    expect(thrownBy(() => evaluate(byCommune, empty, { gazetteer: provinces })).code).toBe("no-gazetteer");
    const nowhere = definePlan({ measures: { a: "attendance" }, filter: { place: "00" } });
    expect(thrownBy(() => evaluate(nowhere, register, { gazetteer })).code).toBe("unknown-admin-unit");
  });
});

describe("Hòa Bình 2022", () => {
  const register = parseRegister(JSON.parse(readFileSync("examples/data/hoa-binh-2022.json", "utf8")));

  it("gives the figures of the report, with their bounds", () => {
    const plan = definePlan({
      measures: {
        sessions: "sessions",
        attendance: "attendance",
        met: "headcountEngaged",
        items: "mediaItems",
        models: "modelsInForce",
      },
      filter: { period: "2022" },
    });
    const [row] = evaluate(plan, register, { lineage: true }).rows;
    const { sessions, attendance, met, items, models } = row?.figures ?? {};
    expect([sessions?.estimate, sessions?.lower, sessions?.upper]).toStrictEqual([882, 883, null]);
    // The report does not say whether the first two activities are among the 882 sessions, and the register says so.
    expect([attendance?.estimate, attendance?.lower, attendance?.flags]).toStrictEqual([
      89_200,
      88_501,
      ["possibleOverlap"],
    ]);
    expect([met?.lower, met?.upper]).toStrictEqual([31, 59]);
    expect([items?.estimate, items?.flags]).toStrictEqual([680, ["incomplete"]]);
    expect(models?.estimate).toBe(123);
    expect(met?.lineage).toMatchObject({ from: "records", list: "engagements", records: { length: 2 } });
  });
});

describe("a plan", () => {
  it("is frozen plain data that survives JSON, and gives the same cube then", () => {
    const input = {
      measures: { a: "attendance" },
      groupBy: { topic: { by: "topic" } },
      filter: { words: { kind: ["talk"] } },
    } as const;
    const plan = definePlan(input);
    expect([Object.isFrozen(plan), Object.isFrozen(plan.filter.words)]).toStrictEqual([true, true]);
    const copy = JSON.parse(JSON.stringify(plan)) as typeof plan;
    expect(copy).toStrictEqual(plan);
    const register = registerOf({
      activities: [activity({ attendance: people(5) }), activity({ kind: "launch", attendance: people(7) })],
    });
    expect(evaluate(copy, register)).toStrictEqual(evaluate(plan, prepareRegister(register)));
    expect(evaluate(plan, register).totals[0]?.figures.a?.estimate).toBe(5);
  });

  it("is the same, whether what it fills gaps with is left out or undefined", () => {
    const measures = { a: "attendance" };
    const flows = definePlan({ measures, gaps: { flows: "zero", stocks: undefined } });
    const stocks = definePlan({ measures, gaps: { flows: undefined, stocks: "carryForward" } });
    expect(flows.gaps).toStrictEqual({ flows: "zero", stocks: "none" });
    expect(stocks.gaps).toStrictEqual({ flows: "none", stocks: "carryForward" });
    const parts = [stocks, definePlan({ measures, gaps: { stocks: "carryForward" } })].map((plan) =>
      evaluatePartial(plan, registerOf({ activities: [activity({ attendance: people(5) })] })),
    );
    expect(mergeCubes(parts).rows[0]?.figures.a?.estimate).toBe(10);
  });

  it.each<readonly [string, Parameters<typeof definePlan>[0], string, readonly (string | number)[]]>([
    ["without measures", { measures: {} }, "invalid-plan", ["measures"]],
    ["that is none", null as never, "invalid-plan", []],
    ["without an object of measures", { measures: ["sessions"] as never }, "invalid-plan", ["measures"]],
    ["of a measure that is not text", { measures: { x: 5 as never } }, "invalid-plan", ["measures", "x"]],
    [
      "with a name that would vanish",
      { measures: JSON.parse('{"__proto__":"sessions"}') as never },
      "invalid-plan",
      ["measures", "__proto__"],
    ],
    [
      "by nothing",
      { measures: { x: "sessions" }, groupBy: { g: null as never } },
      "invalid-plan",
      ["groupBy", "g"],
    ],
    [
      "by a level that there is not",
      { measures: { x: "sessions" }, groupBy: { g: { by: "place", level: "ward" as never } } },
      "invalid-plan",
      ["groupBy", "g", "level"],
    ],
    [
      "by places of no level",
      { measures: { x: "sessions" }, groupBy: { g: { by: "place" } } },
      "invalid-plan",
      ["groupBy", "g", "level"],
    ],
    [
      "by periods of no kind",
      { measures: { x: "sessions" }, groupBy: { g: { by: "period" } } },
      "invalid-plan",
      ["groupBy", "g", "kind"],
    ],
    [
      "filtered by a text for a list",
      { measures: { x: "sessions" }, filter: { words: { kind: "talks" as never } } },
      "invalid-plan",
      ["filter", "words", "kind"],
    ],
    [
      "filtered by words that are none",
      { measures: { x: "sessions" }, filter: { words: { kind: [1 as never] } } },
      "invalid-plan",
      ["filter", "words", "kind", 0],
    ],
    [
      "filtered by a place that is not a code",
      { measures: { x: "sessions" }, filter: { place: 17 as never } },
      "invalid-plan",
      ["filter", "place"],
    ],
    [
      "read otherwise",
      { measures: { x: "sessions" }, reading: "loose" as never },
      "invalid-plan",
      ["reading"],
    ],
    [
      "with other totals",
      { measures: { x: "sessions" }, totals: "all" as never },
      "invalid-plan",
      ["totals"],
    ],
    [
      "with a field that nobody reads",
      { measures: { x: "sessions" }, filters: { period: "2022" } } as never,
      "invalid-plan",
      ["filters"],
    ],
    [
      "with a filter that nobody reads",
      { measures: { x: "sessions" }, filter: { topic: ["fire-safety"] } as never },
      "invalid-plan",
      ["filter", "topic"],
    ],
    [
      "with a grouping that nobody reads",
      { measures: { x: "sessions" }, groupBy: { g: { by: "topic", of: "x" } as never } },
      "invalid-plan",
      ["groupBy", "g", "of"],
    ],
    [
      "with a way of reporting that nobody reads",
      { measures: { x: "sessions" }, reporting: { level: "commune", period: "2022" } as never },
      "invalid-plan",
      ["reporting", "period"],
    ],
    [
      "with gaps that nobody reads",
      { measures: { x: "sessions" }, gaps: { flow: "zero" } as never },
      "invalid-plan",
      ["gaps", "flow"],
    ],
    ["of an unknown metric", { measures: { x: "sesions" } }, "unknown-metric", ["measures", "x"]],
    ["of a key of Object", { measures: { x: "toString" } }, "unknown-metric", ["measures", "x"]],
    [
      "by a word that the records lack",
      { measures: { x: "sessions" }, groupBy: { m: { by: "movement" } } },
      "unknown-word",
      ["groupBy", "m"],
    ],
    [
      "by a word that some of them lack",
      { measures: { x: "sessions", y: "modelsAdded" }, groupBy: { t: { by: "topic" } } },
      "unknown-word",
      ["groupBy", "t"],
    ],
    [
      "filtered by a word that they lack",
      { measures: { x: "sessions" }, filter: { words: { field: ["economy"] } } },
      "unknown-word",
      ["filter", "words", "field"],
    ],
    [
      "by spans, which overlap",
      { measures: { x: "sessions" }, groupBy: { s: { by: "period", kind: "span" } } },
      "no-tiling",
      ["groupBy", "s", "kind"],
    ],
    [
      "of months reported on by campaigns",
      {
        measures: { x: "sessions" },
        groupBy: { s: { by: "period", kind: "calendar-month" } },
        reporting: { level: "commune", every: "campaign" },
      },
      "no-tiling",
      ["reporting", "every"],
    ],
    [
      "of a year reported on by nine months",
      {
        measures: { x: "sessions" },
        filter: { period: "2022" },
        reporting: { level: "commune", every: "calendar-nine-months" },
      },
      "no-tiling",
      ["reporting", "every"],
    ],
    [
      "by nine months",
      { measures: { x: "sessions" }, groupBy: { s: { by: "period", kind: "reporting-nine-months" } } },
      "no-tiling",
      ["groupBy", "s", "kind"],
    ],
    [
      "by a kind of period that there is not",
      { measures: { x: "sessions" }, groupBy: { s: { by: "period", kind: "week" } } },
      "unknown-period-kind",
      ["groupBy", "s", "kind"],
    ],
    [
      "within a period that there is not",
      { measures: { x: "sessions" }, filter: { period: "2022-13" } },
      "invalid-period",
      ["filter", "period"],
    ],
  ])("%s is refused", (_, input, code, path) => {
    const error = thrownBy(() => definePlan(input));
    expect([error.code, error.path]).toStrictEqual([code, path]);
  });
});

describe("what is handed in without types", () => {
  const plan = definePlan({ measures: { a: "attendance" } });

  it.each([null, undefined, 5, "x", [], {}, { activities: {} }, { activities: null }])(
    "%j is not a register",
    (register) => {
      expect(thrownBy(() => evaluate(plan, register as never)).code).toBe("invalid-register");
      expect(thrownBy(() => evaluate(plan, prepareRegister(register as never))).code).toBe(
        "invalid-register",
      );
    },
  );

  it.each([null, undefined, 5, {}, { measures: {} }])("%j is not a plan", (value) => {
    expect(thrownBy(() => evaluate(value as never, registerOf({}))).code).toBe("invalid-plan");
  });

  it.each([null, undefined, 5])("%j is not a metric", (value) => {
    expect(thrownBy(() => defineMetric(value as never)).code).toBe("invalid-metric");
  });
});

describe("records left out", () => {
  it("by several metrics of one list are all named, each once", () => {
    const half = { movement: "m", when: "2021-07-01/2022-06-30", quantity: exactly(1, "model") } as const;
    const ledger: LedgerEntry[] = [
      { ...half, id: "c", kind: "established" },
      { ...half, id: "a", kind: "statedTotal" },
      { ...half, id: "b", kind: "discontinued" },
    ];
    const plan = definePlan({
      measures: { added: "modelsAdded", removed: "modelsRemoved", force: "modelsInForce" },
      filter: { period: "2022" },
    });
    const { leftOut, rows } = evaluate(plan, registerOf({ ledger }));
    expect(leftOut).toStrictEqual([{ reason: "straddles-period", source: "ledger", records: ["b", "c"] }]);
    // What is stated for the end of a period holds on its last day, which lies in 2022.
    expect(rows[0]?.figures.force?.estimate).toBe(1);
  });
});

describe("a register made ready", () => {
  it("reads hedges by the registry of each question", () => {
    const measure = (whole: boolean) => ({ ...units, roll: defineUnit({ id: "roll", whole }) });
    const [counted, measured] = [measure(true), measure(false)];
    const rolls = defineMetric({ ...standardMetrics.mediaItems, id: "rolls", unit: "roll" } as const, {
      units: counted,
    });
    const metrics = { ...standardMetrics, rolls };
    const plan = definePlan({ measures: { rolls: "rolls" } }, { metrics });
    const output: Quantity = { value: 5, hedge: "moreThan", unit: "roll" };
    const ready = prepareRegister(registerOf({ mediaOutputs: [{ id: "m", when: "2022", output }] }));
    const lowerBy = (registry: typeof counted) =>
      evaluate(plan, ready, { metrics, units: registry }).rows[0]?.figures.rolls?.lower;
    expect([lowerBy(counted), lowerBy(measured), lowerBy(counted)]).toStrictEqual([6, 5, 6]);
  });
});

describe("a metric", () => {
  it("stands in the book under its own id", () => {
    const metrics = { ...standardMetrics, held: standardMetrics.sessions };
    expect(thrownBy(() => definePlan({ measures: { x: "held" } }, { metrics })).code).toBe("invalid-metric");
  });

  const sound = { ...standardMetrics.sessions, id: "mine" };

  it.each<readonly [string, object, string]>([
    ["of a list that there is not", { source: "talks" }, "invalid-metric"],
    ["of an aggregate that there is not", { overTime: "mean" }, "invalid-metric"],
    ["of a count that the list does not hold", { of: "headcount" }, "invalid-metric"],
    ["without a count", { of: undefined }, "invalid-metric"],
    ["of records with a word that they do not have", { where: { knd: ["talk"] } }, "invalid-metric"],
    ["of records with a text for a list of words", { where: { kind: "talk" } }, "invalid-metric"],
    ["of a series by such a word", { overTime: "last", series: ["movement"] }, "invalid-metric"],
    ["in a unit that there is not", { unit: "sesion" }, "unknown-unit"],
    [
      "that sums people, who would be counted again and again",
      { unit: "person", of: "attendance" },
      "sum-of-stock",
    ],
    [
      "that sums people by the aggregate itself",
      { unit: "person", of: "attendance", overTime: aggregates.sum },
      "sum-of-stock",
    ],
    ["that sums columns, a stock", { source: "mediaOutputs", of: "output", unit: "column" }, "sum-of-stock"],
  ])("%s is refused", (_, changes, code) => {
    expect(thrownBy(() => defineMetric({ ...sound, ...changes })).code).toBe(code);
  });

  it("of one's own is used by its id, and a ratio of ratios is refused", () => {
    const talks = defineMetric({ ...standardMetrics.sessions, id: "talks", where: { kind: ["talk"] } });
    const share = defineMetric({
      id: "share",
      definition: "",
      provenance: "",
      numerator: "talks",
      denominator: "sessions",
    });
    const bad = defineMetric({
      id: "bad",
      definition: "",
      provenance: "",
      numerator: "share",
      denominator: "sessions",
    });
    const metrics = { ...standardMetrics, talks, share, bad };
    const activities = [
      activity({ sessions: exactly(3, "session") }),
      activity({ kind: "launch", sessions: exactly(1, "session") }),
    ];
    const plan = definePlan({ measures: { share: "share" } }, { metrics });
    expect(evaluate(plan, registerOf({ activities }), { metrics }).rows[0]?.figures.share.estimate).toBe(
      "0.75",
    );
    expect(thrownBy(() => definePlan({ measures: { bad: "bad" } }, { metrics })).code).toBe("invalid-metric");
  });
});
