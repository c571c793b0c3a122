import {
  aggregates,
  atMostVerdict,
  attendancePerSession,
  checkRecord,
  checkRegister,
  codeLabel,
  codes,
  compareVietnamese,
  contributions,
  defineMetric,
  definePlan,
  defineRule,
  descendants,
  evaluate,
  evaluatePartial,
  exactly,
  explain,
  findingsToSarif,
  findingsToTable,
  formatDate,
  formatChange,
  formatFigure,
  formatNumber,
  formatPeriod,
  formatPoints,
  formatQuantity,
  formatRatio,
  formatCoverage,
  formatTimeliness,
  fromYearToDate,
  growth,
  isPhongTraoError,
  isSuppressed,
  metricLabel,
  modelGrowth,
  nextPeriod,
  parsePeriod,
  parseRegister,
  percent,
  periodContaining,
  periodKinds,
  prepareRegister,
  ratio,
  ratioOf,
  readPeriod,
  readQuantity,
  reconcile,
  registerJsonSchema,
  renderExplanation,
  renderFinding,
  renderGazetteerProblem,
  renderPeriodProblem,
  renderProblem,
  renderQuantityProblem,
  renderTableProblem,
  restate,
  roundRatio,
  type Rule,
  safeParsePeriod,
  safeParseRecord,
  safeParseRegister,
  standardMetrics,
  standardRules,
  sum,
  toFigure,
  totalRatio,
  totalsOf,
  withRegimeWords,
  withRuleWords,
  calendarRegime,
} from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { gazetteer, registerOf, sent } from "./metrics/cubes/small-province.js";
import { unreadable } from "./calendar/hostile.js";
import { codeOf } from "./code-of.js";
import { samples } from "./schema/samples.js";
import { thrownBy } from "./thrown-by.js";

/** What the fuzz found, a cause a table: what callers without types hand in is refused with a code. */
const messageOf = (run: () => unknown) => thrownBy(run).message;
const untyped = (value: unknown) => value as never;
const nothing = untyped(null);
const toTextOfItsOwn = untyped({ toString: "text", valueOf: 5 });
const share = ratio(exactly(1, "person"), exactly(2, "person"));
const year = parsePeriod("2022");
const parts = [
  { audience: "officials", count: exactly(69, "person") },
  { audience: "veterans", count: exactly(54, "person") },
];
const audiences = { relation: "partition", parts } as const;
const differing = { ...samples.activity, attendance: exactly(124, "person"), audiences };
const { findings } = checkRegister(registerOf({ activities: [differing] }));
const [finding] = findings;
const problem = { found: "", expected: "", path: [], record: null, unit: null, row: 1, column: null };

describe("words that lack what is needed are refused", () => {
  const prints: Readonly<Record<string, (words: never) => unknown>> = {
    formatDate: (words) => formatDate("2022-11-18", words),
    formatPeriod: (words) => formatPeriod(year, words),
    formatFigure: (words) => formatFigure(toFigure(exactly(5, "person")), words),
    formatNumber: (words) => formatNumber("1234.5", words),
    formatQuantity: (words) => formatQuantity(exactly(5, "person"), words),
    formatRatio: (words) => formatRatio(share, words, { places: 2 }),
    formatChange: (words) => formatChange(toFigure(exactly(5, "person")), words),
    formatPoints: (words) => formatPoints("3.5", words, { places: 1 }),
    formatCoverage: (words) => formatCoverage({ status: "partial", received: 1, expected: 2 }, words),
    formatTimeliness: (words) => formatTimeliness({ status: "late", daysLate: 3 }, words),
    codeLabel: (words) => codeLabel("topics", "fire-safety", words),
    metricLabel: (words) => metricLabel("sessions", words),
    renderProblem: (words) => renderProblem({ ...problem, code: "missing", expected: [] }, words),
    renderQuantityProblem: (words) => renderQuantityProblem({ code: "sign", found: "" }, words),
    renderPeriodProblem: (words) => renderPeriodProblem({ code: "empty", found: "" }, words),
    renderGazetteerProblem: (words) => renderGazetteerProblem({ ...problem, code: "missing" }, words),
    renderTableProblem: (words) => renderTableProblem({ ...problem, code: "missing" }, words),
    renderExplanation: (words) => renderExplanation(explain(toFigure(exactly(5, "person"))), words),
    explain: (locale) => explain(toFigure(exactly(5, "person")), { locale }),
    renderFinding: (words) => renderFinding(finding ?? nothing, words),
    findingsToTable: (words) => findingsToTable({ findings }, words),
    findingsToSarif: (words) => findingsToSarif({ findings }, words),
    withRuleWords: (words) =>
      withRuleWords(words, { id: "house/one", messages: {} }, { title: "Lạ", messages: {} }),
    withRegimeWords: (words) => withRegimeWords(words, calendarRegime),
  };
  it.each(Object.entries(prints))("by %s", (name, print) => {
    expect(findings.length).toBeGreaterThan(0);
    expect(codeOf(() => print(nothing))).toBe("unprintable");
    const needsAll = name !== "findingsToSarif";
    if (needsAll) expect(codeOf(() => print(untyped({})))).toBe("unprintable");
    expect(codeOf(() => print(untyped(vi)))).toBe("nothing");
    for (const words of [nothing, untyped("vi"), untyped(5)])
      expect(messageOf(() => print(untyped(words)))).toContain(
        "a locale, such as `vi` from phongtrao/locale/vi",
      );
    if (needsAll) expect(messageOf(() => print(untyped({})))).toContain("the words lack");
  });

  it("and a finding of a sort that they do not know is printed by its names, as before", () => {
    expect(renderFinding({ ...(finding ?? nothing), rule: "house/one", message: "none" }, vi)).toBe(
      "house/one: none",
    );
  });
});

describe("kinds of period that are none are refused", () => {
  const lists: readonly unknown[] = [
    ...[null, 5, "text", {}, [null], [{}]],
    [{ ...periodKinds[0], parse: null }],
    [{ ...periodKinds[0], yearBefore: 2021 }],
  ];
  it.each(lists)("%j", (given) => {
    const kinds = untyped(given);
    expect(codeOf(() => parsePeriod("2022", kinds))).toBe("invalid-period-kinds");
    expect(codeOf(() => safeParsePeriod("2022", kinds))).toBe("invalid-period-kinds");
    expect(codeOf(() => nextPeriod(year, kinds))).toBe("invalid-period-kinds");
    expect(codeOf(() => periodContaining("calendar-year", "2022-11-18", kinds))).toBe("invalid-period-kinds");
  });

  it("and those that are some are looked through once", () => {
    const kinds = [...periodKinds];
    expect(parsePeriod("2022", kinds)).toStrictEqual(parsePeriod("2022", kinds));
  });
});

describe("options that are no object are refused", () => {
  const calls: Readonly<Record<string, (options: never) => unknown>> = {
    attendancePerSession: (input) => attendancePerSession(input),
    checkRecord: (options) => checkRecord("activity", samples.activity, options),
    contributions: (options) => contributions([], [], options),
    descendants: (options) => descendants(gazetteer, "25", "2022-11-18", options),
    explain: (options) => explain(toFigure(exactly(5, "person")), options),
    findingsToSarif: (options) => findingsToSarif({ findings }, vi, options),
    findingsToTable: (options) => findingsToTable({ findings }, vi, options),
    formatFigure: (options) => formatFigure(toFigure(exactly(5, "person")), vi, options),
    formatNumber: (options) => formatNumber(5, vi, options),
    formatChange: (options) => formatChange(toFigure(exactly(5, "person")), vi, options),
    formatPoints: (options) => formatPoints("0.5", vi, options),
    formatQuantity: (options) => formatQuantity(exactly(5, "person"), vi, options),
    formatRatio: (options) => formatRatio(share, vi, options),
    fromYearToDate: (options) => fromYearToDate([], options),
    growth: (options) => growth(null, null, options),
    modelGrowth: (options) => modelGrowth({ ledger: [] }, options),
    percent: (options) => percent("1", options),
    readPeriod: (options) => readPeriod("2022", options),
    readQuantity: (options) => readQuantity("300", "person", vi, options),
    reconcile: (parts) => reconcile(parts),
    renderFinding: (options) => renderFinding(finding ?? nothing, vi, options),
    restate: (options) => restate([], options),
    roundRatio: (options) => roundRatio(share, options),
    sum: (options) => sum([exactly(5, "person")], "person", options),
  };
  it.each(Object.entries(calls))("by %s", (_, call) => {
    for (const options of [null, "text", 5])
      expect(codeOf(() => call(untyped(options)))).toBe("invalid-options");
  });

  it("or are left out where they are needed, which is said with an example", () => {
    const left = untyped(undefined);
    const calls = [
      () => formatRatio(share, vi, left),
      () => formatPoints("0.5", vi, left),
      () => percent("1", left),
      () => roundRatio(share, left),
    ];
    for (const call of calls) {
      expect(codeOf(call)).toBe("invalid-options");
      expect(messageOf(call)).toContain("such as { places: 1 }");
    }
  });
});

describe("what input may draw on is looked through", () => {
  it.each<[string, unknown]>([
    ["no object", 5],
    ["codes without lists", { codes: {} }],
    ["codes that are no words", { codes: { ...codes, topics: [null] } }],
    ["codes that are no object", { codes: null }],
    ["units that are none", { units: { person: null } }],
    ["kinds of period that are none", { periodKinds: [{}] }],
  ])("%s", (_, given) => {
    const options = untyped(given);
    expect(codeOf(() => safeParseRegister({}, options))).toBe("invalid-parse-options");
    expect(codeOf(() => safeParseRecord("activity", {}, options))).toBe("invalid-parse-options");
    expect(codeOf(() => registerJsonSchema(options))).toBe("invalid-parse-options");
  });

  it("a kind of record that turns into a text is none", () => {
    expect(codeOf(() => safeParseRecord(toTextOfItsOwn, {}))).toBe("unknown-record-kind");
  });
});

describe("numbers and ratios of the wrong form are refused", () => {
  it.each<[string, () => unknown]>([
    [
      "a unit that turns into a text",
      () => toFigure(untyped({ ...exactly(5, "person"), unit: toTextOfItsOwn })),
    ],
    ["units that hold none", () => sum([exactly(5, "person")], "person", untyped({ units: null }))],
    ["no unit", () => exactly(5, nothing)],
  ])("%s", (_, call) => {
    expect(codeOf(call)).toBe("unknown-unit");
  });

  it.each<[string, () => unknown]>([
    [
      "a ratio whose value is not a number",
      () => percent(untyped({ ...share, estimate: {} }), { places: 1 }),
    ],
    ["no ratio", () => roundRatio(nothing, { places: 1 })],
    ["a list with none", () => totalRatio(untyped([null]))],
    ["no list of ratios", () => totalRatio(nothing)],
    ["a ratio per no number", () => totalRatio([untyped({ ...share, per: {} }), share])],
    [
      "a figure without its flags",
      () => growth(untyped({ ...toFigure(exactly(5, "person")), flags: 5 }), null),
    ],
    ["no number to print", () => formatNumber(untyped({}), vi)],
    ["no bounds", () => atMostVerdict(nothing, toFigure(exactly(5, "person")))],
  ])("%s", (_, call) => {
    expect(codeOf(call)).toBe("invalid-figure");
  });

  it("texts that are none are not sorted", () => {
    expect(codeOf(() => compareVietnamese("a", nothing))).toBe("invalid-text");
  });
});

describe("what only looks like a value of phongtrao is refused", () => {
  const plan = definePlan({ measures: { sessions: "sessions" } });

  it("a prepared register", () => {
    const faked = { ...prepareRegister(parseRegister({})) };
    expect(codeOf(() => evaluate(plan, faked))).toBe("invalid-register");
    expect(codeOf(() => evaluate(plan, untyped({ table: () => ({}) })))).toBe("invalid-register");
  });

  it("a gazetteer", () => {
    const faked = { ...gazetteer, index: { ...gazetteer.index, names: {} } };
    expect(codeOf(() => descendants(faked, "25", "2022-11-18"))).toBe("invalid-gazetteer");
  });

  it("a restatement", () => {
    for (const odd of [null, {}, { series: [null], groups: [], unplaced: [] }])
      expect(codeOf(() => totalsOf(untyped(odd)))).toBe("invalid-series");
  });

  it("a ledger, and a period", () => {
    const window = { movement: "m", from: "2021", to: "2022" };
    expect(codeOf(() => modelGrowth(nothing, window))).toBe("invalid-register");
    expect(codeOf(() => modelGrowth({ ledger: [untyped({ movement: "m" })] }, window))).toBe(
      "invalid-register",
    );
    expect(codeOf(() => modelGrowth({ ledger: [] }, { ...window, to: untyped({}) }))).toBe("invalid-period");
  });

  it("nothing that is asked of a value that cannot be looked into throws", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const odd of [unreadable, proxy])
      expect([isPhongTraoError(odd), isSuppressed(odd)]).toStrictEqual([false, false]);
  });
});

describe("what functions of the caller's give is looked through", () => {
  const register = registerOf({ activities: [{ ...samples.activity, when: "2022" }] });
  const head = { id: "mine", definition: "Mine.", provenance: "house rule" };
  const evaluateMine = (mine: unknown) => () => {
    const metrics = { ...standardMetrics, mine: untyped(mine) };
    return evaluate(definePlan({ measures: { mine: "mine" } }, { metrics }), register, { metrics });
  };

  it.each([undefined, 5, exactly(5, "person")])("by compute: %j", (result) => {
    const metric = { ...head, parts: { a: "sessions" }, compute: () => untyped(result) };
    expect(codeOf(evaluateMine(defineMetric(metric)))).toBe("invalid-metric");
  });

  it.each([undefined, exactly(5, "activity")])("by the value of an aggregate: %j", (result) => {
    const overTime = { ...aggregates.count, value: () => untyped(result) };
    const metric = { ...head, unit: "activity", source: "activities", overTime } as const;
    expect(codeOf(evaluateMine(metric))).toBe("invalid-aggregate");
  });

  it("by locate", () => {
    const locate = () => untyped({ startLine: "1" });
    expect(codeOf(() => findingsToSarif({ findings }, vi, { locate }))).toBe("invalid-check");
    for (const options of [{ locate: 5 }, { artifact: null }])
      expect(codeOf(() => findingsToSarif({ findings }, vi, untyped(options)))).toBe("invalid-check");
  });

  it("an aggregate of a ratio lacks nothing", () => {
    expect(codeOf(() => ratioOf(aggregates.sum, nothing))).toBe("invalid-aggregate");
  });
});

describe("what is handed in is not frozen", () => {
  it("by defineRule and defineMetric", () => {
    const messages = { none: ["found"] };
    const where = { kind: ["talk"] };
    const made: Rule = defineRule({ ...standardRules[0], id: "house/one", messages } as never);
    const metric = defineMetric({ ...standardMetrics.activities, where });
    expect([messages, messages.none, where, where.kind].some((given) => Object.isFrozen(given))).toBe(false);
    expect([made.messages, metric.where].every((kept) => Object.isFrozen(kept))).toBe(true);
  });

  it("by safeParseRecord, whatever stands in the place of a field", () => {
    const quantity = exactly(5, "person");
    const read = { source: "s", quote: "5 người", span: [0, 7] };
    const activity = { ...samples.activity, attendance: quantity, provenance: [read] };
    for (const odd of [{}, [], [{}]]) {
      const records = [
        ...Object.keys(activity).map((field) => ({ ...activity, [field]: odd })),
        ...Object.keys(read).map((field) => ({ ...activity, provenance: [{ ...read, [field]: odd }] })),
        ...Object.keys(quantity).map((field) => ({ ...activity, attendance: { ...quantity, [field]: odd } })),
      ];
      for (const record of records) safeParseRecord("activity", record);
      expect(Object.isFrozen(odd)).toBe(false);
    }
  });

  it("by evaluatePartial", () => {
    const submission = sent("25", "2022");
    const register = registerOf({ submissions: [submission] });
    const plan = definePlan({
      measures: { returns: "returnsAccepted" },
      reporting: { level: "province" },
      filter: { period: "2022" },
    });
    const partial = evaluatePartial(plan, register, { gazetteer });
    expect(partial.submissions).toStrictEqual([submission]);
    expect([submission, register.submissions].some((given) => Object.isFrozen(given))).toBe(false);
    expect(Object.isFrozen(partial.submissions[0])).toBe(true);
  });
});
