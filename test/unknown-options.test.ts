import * as root from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { isNearName } from "../src/internal/near-name.js";
import { codeOf } from "./code-of.js";
import { gazetteer, registerOf, sent, talk, total } from "./metrics/cubes/small-province.js";
import { samples } from "./schema/samples.js";
import { thrownBy } from "./thrown-by.js";

const {
  calendarRegime,
  definePlan,
  evaluatePartial,
  exactly,
  explain,
  growth,
  parsePeriod,
  ratio,
  restate,
  standardMetrics,
  suppress,
  toFigure,
} = root;

const people = exactly(5, "person");
const figure = toFigure(people);
const share = ratio(exactly(1, "person"), exactly(2, "person"));
const [year, nextYear] = [parsePeriod("2022"), parsePeriod("2023")];
const register = registerOf({
  activities: [talk(5, { place: "00001" })],
  ledger: [total("00001", "2022", 5), total("00001", "2023", 7)],
  submissions: [sent("00001", "2022")],
});
const { findings } = root.checkRegister(
  registerOf({
    activities: [
      {
        ...talk(124),
        audiences: { relation: "partition", parts: [{ audience: "officials", count: people }] },
      },
    ],
  }),
);
const [finding] = findings;
if (finding === undefined) throw new Error("no finding to print");
const plan = definePlan({ measures: { activities: "activities" } });
const table = {
  rows: [{ key: { place: "a" }, figures: { people: toFigure(exactly(50, "person")) } }],
  totals: [],
};
const { published } = suppress(table, { threshold: 5 });
const restatement = restate([{ unit: "00001", period: "2022", value: 5 }], { gazetteer, to: "2022-12-31" });
const series = [{ period: "2022", value: 5 }];
const rows = [{ code: "00001", name: "An Bình" }];
const question = { gazetteer, level: "commune" } as const;
const periods = ["2022"];

type Call = readonly [valid: object, run: (options: never) => unknown];

/** A call of every function that takes options or named arguments, whose names are looked through. */
const calls: Readonly<Record<string, Call>> = {
  attainment: [
    { reading: "strict" },
    (options) => root.attainment({ value: people, direction: "increase" }, people, options),
  ],
  attendancePerSession: [{ attendances: null, sessions: null }, (input) => root.attendancePerSession(input)],
  auditDisclosure: [{ threshold: 5 }, (options) => root.auditDisclosure(table, published, options)],
  between: [{ openAbove: true }, (options) => root.between(1, 2, "person", options)],
  boundsOf: [{ reading: "strict" }, (options) => root.boundsOf(people, options)],
  checkMetricLaws: [
    { registers: [register], gazetteer },
    (samples) => root.checkMetricLaws(standardMetrics.activities, samples),
  ],
  checkRecord: [
    { register, reading: "strict" },
    (options) => root.checkRecord("activity", samples.activity, options),
  ],
  checkRegister: [{ limit: 5 }, (options) => root.checkRegister(register, options)],
  completeness: [{ ...question, periods }, (options) => root.completeness(register, options)],
  contributions: [{ likeForLike: true }, (options) => root.contributions([], [], options)],
  coverage: [{ ...question, period: "2022" }, (options) => root.coverage(register, options)],
  defineMetric: [{ units: root.units }, (options) => root.defineMetric(standardMetrics.activities, options)],
  definePlan: [{ units: root.units }, (options) => definePlan({ measures: { a: "activities" } }, options)],
  descendants: [{ level: "commune" }, (options) => root.descendants(gazetteer, "25", "2022-12-31", options)],
  distinctPeople: [{ population: people }, (options) => root.distinctPeople([people], options)],
  evaluate: [{ gazetteer }, (options) => root.evaluate(plan, register, options)],
  evaluateChange: [{ to: "2022" }, (options) => root.evaluateChange(plan, register, options)],
  evaluatePartial: [{ gazetteer }, (options) => evaluatePartial(plan, register, options)],
  explain: [{ register }, (options) => explain(figure, options)],
  figureOfRecord: [
    { reading: "strict" },
    (options) => root.figureOfRecord(people, { list: "activities", id: "a" }, options),
  ],
  findUnits: [
    { date: "2022-12-31", level: "commune" },
    (options) => root.findUnits(gazetteer, "An Bình", options),
  ],
  findingsToSarif: [{ artifact: "a.json" }, (options) => root.findingsToSarif({ findings }, vi, options)],
  findingsToTable: [{ register }, (options) => root.findingsToTable({ findings }, vi, options)],
  flowToStock: [{ periodKinds: root.periodKinds }, (options) => root.flowToStock(series, options)],
  formatChange: [{ unit: false }, (options) => root.formatChange(figure, vi, options)],
  formatFigure: [{ unit: false }, (options) => root.formatFigure(figure, vi, options)],
  formatGrowth: [{ places: 1 }, (options) => root.formatGrowth(share, vi, options)],
  formatNumber: [{ leadingZero: true }, (options) => root.formatNumber(5, vi, options)],
  formatPoints: [{ places: 1 }, (options) => root.formatPoints("0.5", vi, options)],
  formatQuantity: [{ unit: false }, (options) => root.formatQuantity(people, vi, options)],
  formatRatio: [{ places: 1, percent: true }, (options) => root.formatRatio(share, vi, options)],
  fromYearToDate: [{ units: root.units }, (options) => root.fromYearToDate([], options)],
  growth: [{ seriesBreak: true }, (options) => growth(people, people, options)],
  joinPeriods: [{ acrossRegimes: "refuse" }, (options) => root.joinPeriods([year, nextYear], options)],
  matchPeriods: [{ acrossRegimes: "refuse" }, (options) => root.matchPeriods(year, nextYear, options)],
  meanAnnualGrowth: [{ seriesBreak: true }, (options) => root.meanAnnualGrowth(people, people, 2, options)],
  mergeCubes: [
    { gazetteer },
    (options) => root.mergeCubes([evaluatePartial(plan, register, { gazetteer })], options),
  ],
  modelGrowth: [
    { movement: "dan-van-kheo", from: "2022", to: "2023" },
    (options) => root.modelGrowth(register, options),
  ],
  parseRecord: [{ units: root.units }, (options) => root.parseRecord("activity", samples.activity, options)],
  parseRegister: [{ units: root.units }, (options) => root.parseRegister({}, options)],
  participationIntensity: [
    { attendances: null, population: null },
    (input) => root.participationIntensity(input),
  ],
  participationRate: [{ participants: people, population: people }, (input) => root.participationRate(input)],
  percent: [{ places: 1 }, (options) => root.percent("0.5", options)],
  placesReached: [{ ...question, period: "2022" }, (options) => root.placesReached(register, options)],
  predecessorsOf: [
    { asOf: "2023-12-31" },
    (options) => root.predecessorsOf(gazetteer, "00001", "2022-12-31", options),
  ],
  rateChange: [{ seriesBreak: true }, (options) => root.rateChange(share, share, options)],
  readCodeMapping: [
    { level: "commune", effectiveOn: "2025-07-01" },
    (options) => root.readCodeMapping([{ old: "00001", new: "00002" }], options),
  ],
  readPeriod: [{ regime: calendarRegime }, (options) => root.readPeriod("2022", options)],
  readQuantity: [
    { units: root.units, nouns: { session: ["cuộc"] } },
    (options) => root.readQuantity("300", "person", vi, options),
  ],
  readUnits: [{ level: "commune", from: "2022-01-01" }, (options) => root.readUnits(rows, options)],
  recheck: [
    { limit: 5 },
    (options) => root.recheck(root.checkRegister(register), { ...register }, [], options),
  ],
  reconcile: [{ opening: people }, (parts) => root.reconcile(parts)],
  registerJsonSchema: [{ units: root.units }, (options) => root.registerJsonSchema(options)],
  renderExplanation: [{ shown: 5 }, (options) => root.renderExplanation(explain(figure), vi, options)],
  renderFinding: [{ periodKinds: root.periodKinds }, (options) => root.renderFinding(finding, vi, options)],
  reportingTimeliness: [
    { ...question, periods, asOf: "2023-01-31" },
    (options) => root.reportingTimeliness(register, options),
  ],
  recordLabel: [{ gazetteer }, (options) => root.recordLabel(register, "activities", "a", vi, options)],
  restate: [{ gazetteer, to: "2022-12-31" }, (options) => restate([], options)],
  roundFigure: [{ places: 0 }, (options) => root.roundFigure(root.exactly(1.5, "hour"), options)],
  roundRatio: [{ places: 1 }, (options) => root.roundRatio(share, options)],
  safeParseRecord: [
    { units: root.units },
    (options) => root.safeParseRecord("activity", samples.activity, options),
  ],
  safeParseRegister: [{ units: root.units }, (options) => root.safeParseRegister({}, options)],
  samePeriodLastYear: [{ upTo: "2022-06-30" }, (options) => root.samePeriodLastYear(year, options)],
  stockToFlow: [{ periodKinds: root.periodKinds }, (options) => root.stockToFlow(series, options)],
  successorsOf: [
    { asOf: "2022-01-01" },
    (options) => root.successorsOf(gazetteer, "00001", "2022-12-31", options),
  ],
  sum: [{ units: root.units }, (options) => root.sum([people], "person", options)],
  sumOverlapping: [{ units: root.units }, (options) => root.sumOverlapping([people], "person", options)],
  suppress: [{ threshold: 5 }, (options) => suppress(table, options)],
  toYearToDate: [{ units: root.units }, (options) => root.toYearToDate([], options)],
  toFigure: [{ reading: "strict" }, (options) => toFigure(people, options)],
  totalsOf: [{ units: root.units }, (options) => root.totalsOf(restatement, options)],
};

/** Those that take none, or whose argument is data that other rules look through: records, plans, definitions. */
const without: readonly string[] = [
  "PhongTraoError",
  "about",
  "add",
  "addDays",
  "ancestors",
  "atLeast",
  "atMost",
  "atMostVerdict",
  "childrenAt",
  "codeLabel",
  "compare",
  "comparePeriods",
  "compareVietnamese",
  "createGazetteer",
  "daysBetween",
  "decompose",
  "defineAggregate",
  "defineRegime",
  "defineRule",
  "defineUnit",
  "dueDate",
  "exactly",
  "formatCoverage",
  "formatDate",
  "formatNotes",
  "formatPeriod",
  "formatTimeliness",
  "hasUnit",
  "isPhongTraoError",
  "isPlainDate",
  "isSuppressed",
  "lastDayOfMonth",
  "lessThan",
  "metricLabel",
  "moreThan",
  "nearly",
  "nextPeriod",
  "overlapDays",
  "parentAt",
  "parsePeriod",
  "partsOf",
  "period",
  "periodContaining",
  "periodContains",
  "periodKindsOf",
  "periodProgress",
  "periodWithin",
  "periodsBetween",
  "plainDate",
  "prepareRegister",
  "previousPeriod",
  "ratio",
  "ratioOf",
  "renderGazetteerProblem",
  "renderPeriodProblem",
  "renderProblem",
  "renderQuantityProblem",
  "renderTableProblem",
  "safeCreateGazetteer",
  "safeParsePeriod",
  "sameVerdict",
  "scale",
  "subtract",
  "timeliness",
  "totalRatio",
  "unitAt",
  "unitsAt",
  "withRegimeWords",
  "withRuleWords",
];

const untyped = (value: unknown) => value as never;
const knownOf = ([valid, run]: Call): readonly string[] => {
  const nothing = Object.fromEntries(Object.keys(valid).map((name) => [name, undefined]));
  return thrownBy(() => run(untyped({ ...nothing, somethingElse: 1 }))).data["known"] as readonly string[];
};

describe("an option that is misspelt is refused", () => {
  it("by every function that takes options", () => {
    const functions = Object.entries(root as object).filter(([, value]) => typeof value === "function");
    const names = functions.map(([name]) => name);
    expect([...Object.keys(calls), ...without].sort()).toStrictEqual(names.sort());
  });

  it.each(Object.entries(calls))("by %s", (_, call) => {
    const [valid, run] = call;
    expect(codeOf(() => run(untyped({ ...valid, somethingElse: 1 })))).toBe("nothing");
    const known = knownOf(call);
    expect(known).toEqual(expect.arrayContaining(Object.keys(valid)));
    for (const name of known) {
      const { [name]: value = 1, ...others } = valid as Readonly<Record<string, unknown>>;
      const { code, data, path } = thrownBy(() => run(untyped({ ...others, [name.toUpperCase()]: value })));
      expect([code, data["expected"], path]).toStrictEqual(["unknown-option", name, [name.toUpperCase()]]);
    }
  });

  // Whoever has an object that several functions share is not to be refused for a name that another of them has.
  it("no name is taken for that of another function, but for one that has to be there in any case", () => {
    const all = [...new Set(Object.values(calls).flatMap(knownOf))];
    const near = all.flatMap((one) =>
      all.filter((other) => other !== one && isNearName(one, other)).map((other) => `${one} ${other}`),
    );
    expect(near.sort()).toStrictEqual([
      "period periods",
      "periods period",
      "place places",
      "register registers",
      "registers register",
    ]);
  });
});

/** Why each of these slips would change a figure without a word, or leave a filter out. */
describe("what a page of plain JavaScript may hold", () => {
  const slips: readonly (readonly [run: () => unknown, found: string, expected: string])[] = [
    [() => growth(people, people, untyped({ seriesbreak: true })), "seriesbreak", "seriesBreak"],
    [() => root.contributions([], [], untyped({ likeforlike: true })), "likeforlike", "likeForLike"],
    [() => root.evaluate(plan, register, untyped({ gazeteer: gazetteer })), "gazeteer", "gazetteer"],
    [() => root.formatRatio(share, vi, untyped({ places: 1, percnt: true })), "percnt", "percent"],
    [() => root.participationRate(untyped({ participant: people })), "participant", "participants"],
    [() => root.evaluateChange(plan, register, untyped({ to: "2022", form: "2020" })), "form", "from"],
    [() => suppress(table, untyped({ threshold: 5, linkd: {} })), "linkd", "linked"],
    [() => root.checkRegister(register, untyped({ severety: {}, limit: 5 })), "severety", "severity"],
    [() => root.dueDate(year, untyped({ workingDays: 5, holiday: [] })), "holiday", "holidays"],
    [() => root.coverage(register, untyped({ ...question, period: "2022", Under: "25" })), "Under", "under"],
    [() => root.readUnits(rows, untyped({ level: "commune", form: "2022-01-01" })), "form", "from"],
    [() => root.parseRegister({}, untyped({ Units: root.units })), "Units", "units"],
    [() => restate([], untyped({ gazetteer, to: "2022-12-31", form: "2022-01-01" })), "form", "from"],
  ];
  it.each(slips)("%s: %s is not an option, %s is", (run, found, expected) => {
    const { code, message, data, path } = thrownBy(run);
    expect([code, data, path]).toStrictEqual(["unknown-option", { found: `"${found}"`, expected }, [found]]);
    expect(message).toBe(`There is no option "${found}"; did you mean "${expected}"?`);
  });

  it("arguments by position, where they have names", () => {
    const rate = root.participationRate as (...given: readonly unknown[]) => unknown;
    const { code, message } = thrownBy(() => rate(people, people));
    expect([code, message]).toStrictEqual([
      "unknown-option",
      'There is no option "value"; pass an object such as { participants, population }; there are participants, population, units.',
    ]);
    const intensity = root.participationIntensity as typeof rate;
    expect(thrownBy(() => intensity(people, people)).message).toBe(
      'There is no option "value"; pass an object such as { attendances, population }; there are attendances, population, per.',
    );
    const perSession = root.attendancePerSession as typeof rate;
    expect(thrownBy(() => perSession(people, people)).message).toBe(
      'There is no option "value"; pass an object such as { attendances, sessions }; there are attendances, sessions.',
    );
    expect(thrownBy(() => rate(5, people)).message).toBe(
      "Expected an object with options or named arguments, such as { participants, population }; found 5.",
    );
    expect(codeOf(() => root.reconcile(untyped({ add: people })))).toBe("unknown-option");
  });

  it.each([
    ["evaluate", () => root.evaluate(plan, register, untyped(gazetteer))],
    ["evaluateChange", () => root.evaluateChange(plan, register, untyped(gazetteer))],
    ["evaluatePartial", () => evaluatePartial(plan, register, untyped(gazetteer))],
    ["mergeCubes", () => root.mergeCubes([], untyped(gazetteer))],
    ["checkRegister", () => root.checkRegister(register, untyped(gazetteer))],
    ["checkRecord", () => root.checkRecord("activity", untyped({}), untyped(gazetteer))],
    ["coverage", () => root.coverage(register, untyped(gazetteer))],
    ["completeness", () => root.completeness(register, untyped(gazetteer))],
    ["reportingTimeliness", () => root.reportingTimeliness(register, untyped(gazetteer))],
    ["placesReached", () => root.placesReached(register, untyped(gazetteer))],
    ["restate", () => restate([], untyped(gazetteer))],
  ])("the gazetteer itself in place of the options of %s", (_, run) => {
    const { code, message, data } = thrownBy(run);
    expect([code, data]).toStrictEqual(["invalid-options", { found: "gazetteer" }]);
    expect(message).toBe("Options are { gazetteer }, not the gazetteer itself.");
  });

  it("columns, each in its own table", () => {
    const within = { column: "communes", level: "commune", columns: { cod: "ma" } };
    const tables: readonly (readonly [object, readonly string[]])[] = [
      [{ columns: { ma: "code" } }, ["columns", "ma"]],
      [{ columns: { name: "ten", parnt: "tinh" } }, ["columns", "parnt"]],
      [{ within }, ["within", "columns", "cod"]],
      [{ within: { column: "communes", level: "commune", colums: {} } }, ["within", "colums"]],
    ];
    for (const [wrong, path] of tables)
      expect(thrownBy(() => root.readUnits(rows, untyped({ level: "province", ...wrong })))).toMatchObject({
        code: "unknown-option",
        path,
      });
    expect(
      codeOf(() => root.readCodeMapping([], untyped({ level: "commune", columns: { nw: "moi" } }))),
    ).toBe("unknown-option");
  });
});

describe("what is true or false is nothing else", () => {
  const flags: readonly (readonly [name: keyof typeof calls, option: string])[] = [
    ["between", "openAbove"],
    ["contributions", "likeForLike"],
    ["evaluate", "lineage"],
    ["evaluateChange", "likeForLike"],
    ["findUnits", "withoutAccents"],
    ["formatChange", "unit"],
    ["formatFigure", "leadingZero"],
    ["formatNumber", "leadingZero"],
    ["formatQuantity", "unit"],
    ["formatRatio", "percent"],
    ["growth", "seriesBreak"],
    ["modelGrowth", "lineage"],
    ["toYearToDate", "changes"],
  ];
  it.each(flags)("of %s: %s", (name, option) => {
    const [valid, run] = calls[name] ?? [];
    const error = thrownBy(() => run?.({ ...valid, [option]: "no" } as never));
    expect([error.code, error.message, error.path]).toStrictEqual([
      "invalid-options",
      `\`${option}\` is true or false, not "no".`,
      [option],
    ]);
    for (const value of [true, false, undefined, null])
      expect(() => run?.({ ...valid, [option]: value } as never)).not.toThrow();
  });
});

it("an object that several functions share holds more than each of them knows", () => {
  const house = {
    ...question,
    units: root.units,
    periodKinds: root.periodKinds,
    leadingZero: true,
    places: 1,
  };
  const asked = { ...house, period: "2022", periods, asOf: "2023-01-31", locale: vi, register };
  expect(root.formatQuantity(people, vi, house)).toBe("05 người");
  expect(root.evaluate(plan, register, asked).rows).toHaveLength(1);
  expect(root.coverage(register, asked).period.id).toBe("2022");
  expect(root.completeness(register, asked).periods).toHaveLength(1);
  expect(root.findingsToTable({ findings }, vi, asked).rows).toHaveLength(findings.length);
  expect(root.findingsToSarif({ findings }, vi, asked).runs).toHaveLength(1);
  expect(root.checkRegister(register, asked).findings).toBeDefined();
  const models = { ...asked, movement: "dan-van-kheo", from: "2022", to: "2023", unit: "model" } as const;
  expect(root.modelGrowth(register, models).status).toBe("determined");
});
