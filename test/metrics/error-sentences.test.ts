import {
  aggregates,
  attendancePerSession,
  checkMetricLaws,
  defineMetric,
  definePlan,
  distinctPeople,
  evaluate,
  evaluatePartial,
  exactly,
  mergeCubes,
  parseRegister,
  participationIntensity,
  participationRate,
  type PlanInput,
} from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../thrown-by.js";

type Case = readonly [
  name: string,
  input: object,
  code: string,
  message: string,
  data: object,
  path: readonly unknown[],
];

const register = parseRegister({});
const said = { definition: "What is counted.", provenance: "house rule" } as const;
const untyped = defineMetric as unknown as (metric: unknown) => unknown;
const talks = defineMetric({
  ...said,
  id: "talks",
  unit: "session",
  source: "activities",
  overTime: "count",
});
const measures = { sessions: "sessions" };

const needs = (expected: string, at: string, found: string) =>
  `A plan needs ${expected} at ${at}; found ${found}.`;
const levels = "one of province, district, commune";

/** A plan that lacks something, or has something else in its place. */
function misshapen(
  name: string,
  input: unknown,
  path: readonly string[],
  expected: string,
  found: string,
): readonly [name: string, input: unknown, path: readonly string[], expected: string, found: string] {
  return [name, input, path, expected, found];
}

const shapes = [
  misshapen("no plan", null, [], "an object", "null"),
  misshapen("a date", new Date(0), [], "an object", "a Date"),
  misshapen("measures", { measures: "sessions" }, ["measures"], "an object", '"sessions"'),
  misshapen("no measure", { measures: {} }, ["measures"], "at least one measure", "an object"),
  misshapen("a metric itself", { measures: { n: {} } }, ["measures", "n"], "text", "an object"),
  misshapen(
    "a measure that would vanish",
    { measures: JSON.parse('{"__proto__":"sessions"}') as object },
    ["measures", "__proto__"],
    "another name",
    '"__proto__"',
  ),
  misshapen("groupings", { measures, groupBy: [] }, ["groupBy"], "an object", "a list"),
  misshapen("a grouping", { measures, groupBy: { x: "kind" } }, ["groupBy", "x"], "an object", '"kind"'),
  misshapen(
    "a grouping that would vanish",
    { measures, groupBy: JSON.parse('{"__proto__":{"by":"kind"}}') as object },
    ["groupBy", "__proto__"],
    "another name",
    '"__proto__"',
  ),
  misshapen("by", { measures, groupBy: { x: { kind: "y" } } }, ["groupBy", "x", "by"], "text", "undefined"),
  misshapen(
    "no level",
    { measures, groupBy: { x: { by: "place" } } },
    ["groupBy", "x", "level"],
    levels,
    "undefined",
  ),
  misshapen(
    "a level",
    { measures, groupBy: { x: { by: "place", level: "ward" } } },
    ["groupBy", "x", "level"],
    levels,
    '"ward"',
  ),
  misshapen(
    "a level of no place",
    { measures, groupBy: { x: { by: "kind", level: "commune" } } },
    ["groupBy", "x", "level"],
    'a level only beside by: "place"',
    '"commune"',
  ),
  misshapen(
    "no kind",
    { measures, groupBy: { x: { by: "period" } } },
    ["groupBy", "x", "kind"],
    "text",
    "undefined",
  ),
  misshapen(
    "a kind of no period",
    { measures, groupBy: { x: { by: "kind", kind: "calendar-year" } } },
    ["groupBy", "x", "kind"],
    'a kind only beside by: "period"',
    '"calendar-year"',
  ),
  misshapen("a filter", { measures, filter: null }, ["filter"], "an object", "null"),
  misshapen("a period", { measures, filter: { period: 2022 } }, ["filter", "period"], "text", "2022"),
  misshapen("a place", { measures, filter: { place: 17 } }, ["filter", "place"], "text", "17"),
  misshapen("words", { measures, filter: { words: [] } }, ["filter", "words"], "an object", "a list"),
  misshapen(
    "one word where a list stands",
    { measures, filter: { words: { kind: "talk" } } },
    ["filter", "words", "kind"],
    "a list of words",
    '"talk"',
  ),
  misshapen(
    "no word in a list",
    { measures, filter: { words: { kind: ["talk", 5] } } },
    ["filter", "words", "kind", "1"],
    "text",
    "5",
  ),
  misshapen("a reading", { measures, reading: "loose" }, ["reading"], "one of strict, customary", '"loose"'),
  misshapen("totals", { measures, totals: true }, ["totals"], "one of none, grand, rollup", "true"),
  misshapen("reporting", { measures, reporting: "commune" }, ["reporting"], "an object", '"commune"'),
  misshapen("nobody who reports", { measures, reporting: {} }, ["reporting", "level"], levels, "undefined"),
  misshapen(
    "a number of months",
    { measures, reporting: { level: "commune", every: 3 } },
    ["reporting", "every"],
    "text",
    "3",
  ),
  misshapen(
    "a day it is due",
    { measures, reporting: { level: "commune", due: "2023-01-20" } },
    ["reporting", "due"],
    "an object",
    '"2023-01-20"',
  ),
  misshapen(
    "one unit that was asked",
    { measures, reporting: { level: "commune", asked: "00001" } },
    ["reporting", "asked"],
    "a list of words",
    '"00001"',
  ),
  misshapen("gaps", { measures, gaps: "zero" }, ["gaps"], "an object", '"zero"'),
  misshapen("flows", { measures, gaps: { flows: 0 } }, ["gaps", "flows"], "one of none, zero", "0"),
  misshapen(
    "stocks",
    { measures, gaps: { stocks: "zero" } },
    ["gaps", "stocks"],
    "one of none, carryForward",
    '"zero"',
  ),
];

describe("definePlan says what has another shape, and where", () => {
  it.each(shapes)("%s", (_, input, path, expected, found) => {
    const error = thrownBy(() => definePlan(input as PlanInput));
    const at = path.join(".") || "its top";
    const place = path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    expect([error.code, error.message]).toStrictEqual(["invalid-plan", needs(expected, at, found)]);
    expect([error.data, error.path]).toStrictEqual([{ found, expected }, place]);
  });
});

describe("definePlan says which fields there are, of one that nobody reads", () => {
  const cases: readonly (readonly [input: object, path: readonly string[], message: string])[] = [
    [
      { sort: "kind" },
      ["sort"],
      '"sort" is not a field of a plan; it may have measures, groupBy, filter, reading, totals, reporting, gaps.',
    ],
    [
      { groupBy: { x: { by: "kind", of: "x" } } },
      ["groupBy", "x", "of"],
      '"of" is not a field of groupBy.x in a plan; it may have by, level, kind.',
    ],
    [
      { filter: { kind: ["talk"] } },
      ["filter", "kind"],
      '"kind" is not a field of filter in a plan; it may have period, place, words; words of records stand in words, such as words: { kind: ["talk"] }.',
    ],
    // The field that was meant is there.
    [
      { filter: { place: "25", places: ["25"] } },
      ["filter", "places"],
      '"places" is not a field of filter in a plan; it may have period, place, words; words of records stand in words, such as words: { kind: ["talk"] }.',
    ],
    [
      { filter: { places: ["25"] } },
      ["filter", "places"],
      '"places" is not a field of filter in a plan; did you mean "place"?',
    ],
    [
      { reporting: { level: "commune", by: 5 } },
      ["reporting", "by"],
      '"by" is not a field of reporting in a plan; it may have level, every, asked, asOf, due.',
    ],
    [
      { gaps: { flow: "zero" } },
      ["gaps", "flow"],
      '"flow" is not a field of gaps in a plan; did you mean "flows"?',
    ],
  ];
  it.each(cases)("%j", (input, path, message) => {
    const error = thrownBy(() => definePlan({ measures, ...input }));
    expect([error.code, error.message, error.path]).toStrictEqual(["invalid-plan", message, path]);
    expect(error.data["found"]).toBe(`"${path.at(-1) ?? ""}"`);
    expect(error.data["known"]).toStrictEqual(expect.arrayContaining([expect.any(String)]));
  });
});

describe("definePlan says which word has no meaning, and which have one", () => {
  const known = ["kind", "campaign", "organiser", "host", "level", "relation", "topic", "audience"];
  const cases: readonly Case[] = [
    [
      "a word to group by",
      { measures, groupBy: { year: { by: "year" } } },
      "unknown-word",
      `The records of activities have no "year"; they have ${known.join(", ")}, beside "period" (with a kind) and "place" (with a level). Ask for it in a plan of its own.`,
      { source: "activities", found: '"year"', known },
      ["groupBy", "year"],
    ],
    [
      "a word to filter by",
      { measures, filter: { words: { movement: [] } } },
      "unknown-word",
      `The records of activities have no "movement"; they have ${known.join(", ")}, beside "period" (with a kind) and "place" (with a level). Ask for it in a plan of its own.`,
      { source: "activities", found: '"movement"', known },
      ["filter", "words", "movement"],
    ],
    [
      "a kind whose periods overlap",
      { measures, groupBy: { when: { by: "period", kind: "calendar-nine-months" } } },
      "no-tiling",
      "Periods of the kind calendar-nine-months overlap or leave gaps, so records cannot be grouped by them; filter by the one you mean.",
      { kind: "calendar-nine-months" },
      ["groupBy", "when", "kind"],
    ],
  ];
  it.each(cases)("%s", (_, input, code, message, data, path) => {
    const error = thrownBy(() => definePlan(input as PlanInput));
    expect([error.code, error.message, error.data, error.path]).toStrictEqual([code, message, data, path]);
  });

  it.each<[string, object, string, readonly string[]]>([
    [
      "a kind of period",
      { groupBy: { when: { by: "period", kind: "year" } } },
      "unknown-period-kind",
      ["groupBy", "when", "kind"],
    ],
    ["a period", { filter: { period: "2022-13" } }, "invalid-period", ["filter", "period"]],
    [
      "how often is reported",
      { reporting: { level: "commune", every: "month" } },
      "unknown-period-kind",
      ["reporting", "every"],
    ],
    [
      "when it is due",
      { reporting: { level: "commune", due: {} } },
      "invalid-due-rule",
      ["reporting", "due"],
    ],
    ["a metric", { measures: { n: "session" } }, "unknown-metric", ["measures", "n"]],
  ])("%s: where it stands", (_, input, code, path) => {
    const error = thrownBy(() => definePlan({ measures, ...input }));
    expect([error.code, error.path.slice(0, path.length)]).toStrictEqual([code, path]);
  });

  it("names the metrics of the book that was given", () => {
    const metrics = { talks, visits: defineMetric({ ...talks, id: "visits" }) };
    // @ts-expect-error sessions are not in that book
    const error = thrownBy(() => definePlan({ measures: { n: "sessions" } }, { metrics }));
    expect(error.message).toBe(
      'No metric is called "sessions"; known are talks, visits. For one of your own, pass `metrics`.',
    );
    expect([error.data, error.path]).toStrictEqual([
      { found: '"sessions"', known: ["talks", "visits"] },
      ["measures", "n"],
    ]);
  });

  it("asks after the metric that was meant", () => {
    const error = thrownBy(() => definePlan({ measures: { n: "attendence" as never } }));
    expect(error.message).toBe(
      'No metric is called "attendence"; did you mean "attendance"? For one of your own, pass `metrics`.',
    );
  });

  it("tells that metrics in a list are no book", () => {
    const error = thrownBy(() => definePlan({ measures: { n: "talks" } }, { metrics: [talks] as never }));
    expect(error.message).toBe(
      'No metric is called "talks": `metrics` is a list, and has to be an object by id, such as { ...standardMetrics, mine }.',
    );
    expect([error.code, error.data, error.path]).toStrictEqual([
      "unknown-metric",
      { found: '"talks"', known: [] },
      ["measures", "n"],
    ]);
  });

  it("finds a metric under another name than its own", () => {
    const error = thrownBy(() =>
      definePlan({ measures: { n: "lectures" } }, { metrics: { lectures: talks } }),
    );
    expect(error.message).toBe(
      'The book holds the metric "talks" under "lectures"; put it under its own id.',
    );
    expect([error.data, error.path]).toStrictEqual([{ id: "lectures", found: '"talks"' }, ["measures", "n"]]);
  });
});

describe("defineMetric says which field has no meaning, and which have one", () => {
  const flow = { id: "x", unit: "session", source: "activities", overTime: "count" };
  const stock = { id: "x", unit: "model", source: "ledger", of: "quantity", overTime: "last" };
  const reach = { id: "x", unit: "commune", source: "activities", reaches: "commune" };
  const half = { zero: null, add: () => null, value: () => null };
  const ratioOf = { id: "x", numerator: "sessions", denominator: "attendance" };
  const computed = { id: "x", parts: { a: "sessions" }, compute: () => null };
  const looked = (refersTo: unknown) => ({ id: "x", unit: "commune", refersTo });
  const words = ["kind", "campaign", "organiser", "host", "level", "relation", "topic", "audience"];
  const ofLedger = ["movement", "kind", "unit", "holder", "field", "method", "effect"];
  const levelNames = ["province", "district", "commune"];
  const flowNames = ["added", "removed", "correctedUp", "correctedDown"];
  const aggregateNames = ["sum", "count", "max", "distinct", "last"];
  const sources = [
    ...["activities", "audienceParts", "mediaOutputs", "engagements"],
    ...["ledger", "populations", "submissions"],
  ];

  it.each<[name: string, metric: object, field: string, found: string, known: readonly string[]]>([
    ["an id", { ...flow, id: "__proto__" }, "id", '"__proto__"', ["a name in camelCase"]],
    ["a unit", { ...flow, unit: 5 }, "unit", "5", ["the id of a unit"]],
    ["a source", { ...flow, source: "people" }, "source", '"people"', sources],
    ["a source in a list", { ...flow, source: ["activities"] }, "source", "a list", sources],
    ["words", { ...flow, where: 5 }, "where", "5", words],
    ["words of a reach", { ...reach, where: null }, "where", "null", words],
    ["a unit of a reach", { ...reach, unit: 5 }, "unit", "5", ["the id of a unit"]],
    ["a level to reach", { ...reach, reaches: "ward" }, "level", '"ward"', levelNames],
    ["a list of series", { ...stock, series: [5] }, "list of words", "a list", ["a list of words"]],
    ["a word of a series", { ...stock, series: ["topic"] }, "word", '"topic"', ofLedger],
    ["how long a stock holds", { ...stock, holds: "always" }, "holds", '"always"', ["atEnd", "throughout"]],
    ["the flows of a stock", { ...stock, flows: 5 }, "flows", "5", flowNames],
    ["a flow of a stock", { ...stock, flows: { stolen: {} } }, "flow", '"stolen"', flowNames],
    ["a word of a flow", { ...stock, flows: { added: { topic: [] } } }, "word", '"topic"', ofLedger],
    ["no count", { ...flow, overTime: "sum" }, "of", "undefined", ["sessions", "attendance", "people"]],
    ["another count", { ...flow, of: "quantity" }, "of", '"quantity"', ["sessions", "attendance", "people"]],
    ["a word", { ...flow, where: { year: ["2022"] } }, "word", '"year"', words],
    ["a list of words", { ...flow, where: { kind: "talk" } }, "list of words", '"talk"', ["a list of words"]],
    ["no word in a list", { ...flow, where: { kind: [5] } }, "list of words", "a list", ["a list of words"]],
    ["per", { ...ratioOf, per: 0 }, "per", "0", ["a number above zero"]],
    ["per infinity", { ...ratioOf, per: Infinity }, "per", "Infinity", ["a number above zero"]],
    ["the sort of a ratio", { ...ratioOf, sort: "part" }, "sort", '"part"', ["ratio", "share", "rate"]],
    ["a part", { ...ratioOf, denominator: 5 }, "part", "5", ["the id of a metric"]],
    ["no parts", { ...computed, parts: {} }, "parts", "an object", ["one metric or more, by name"]],
    ["a part of a computed one", { ...computed, parts: { a: 5 } }, "part", "5", ["the id of a metric"]],
    [
      "when a part was",
      { ...computed, parts: { a: { metric: "models", when: "lastYear" } } },
      "part",
      '"lastYear"',
      ["previousPeriod", "samePeriodLastYear"],
    ],
    ["compute", { ...computed, compute: 5 }, "compute", "an object", ["a function"]],
    ["what is looked up", looked({ kind: "x" }), "refersTo", '"x"', ["units", "returns", "target"]],
    ["looked up in nothing", looked(null), "refersTo", "null", ["units", "returns", "target"]],
    ["looked up nowhere", looked(5), "refersTo", "5", ["units", "returns", "target"]],
    ["units of no level", looked({ kind: "units", level: "ward" }), "level", '"ward"', levelNames],
    [
      "which returns",
      looked({ kind: "returns", which: "x" }),
      "refersTo",
      '"x"',
      ["expected", "accepted", "onTime"],
    ],
    [
      "the measure of a target",
      looked({ kind: "target" }),
      "refersTo",
      "undefined",
      ["the name of a measure"],
    ],
    ["over time", { ...flow, overTime: "average" }, "overTime", '"average"', aggregateNames],
    ["half an aggregate", { ...flow, overTime: half }, "overTime", "an object", aggregateNames],
    ["no aggregate", { ...flow, overTime: null }, "overTime", "null", aggregateNames],
    ["over places", { ...flow, overPlaces: "average" }, "overPlaces", '"average"', aggregateNames],
  ])("%s", (_, metric, field, found, known) => {
    const error = thrownBy(() => untyped(metric));
    const { id } = metric as { id: string };
    expect(error.message).toBe(
      `The metric "${id}" has no usable ${field}: ${found} is none of ${known.join(", ")}.`,
    );
    expect([error.code, error.path]).toStrictEqual(["invalid-metric", [field]]);
    expect(error.data).toStrictEqual({ id, found, known });
  });

  const counted = ["unit", "source", "where"];
  it.each<[kind: string, metric: object, field: string, own: readonly string[]]>([
    ["a flow", flow, "overPlace", [...counted, "overTime", "overPlaces", "of", "countsEvents"]],
    ["a stock", stock, "overPlaces", [...counted, "overTime", "of", "series", "holds", "flows", "isBase"]],
    ["a reach", reach, "of", [...counted, "reaches"]],
    ["what is looked up", looked({ kind: "units", level: "commune" }), "where", ["unit", "refersTo"]],
    ["a ratio", ratioOf, "unit", ["numerator", "denominator", "per", "sort", "outOfAll"]],
    ["a computed one", computed, "per", ["parts", "compute"]],
  ])("a field that %s does not have", (_, metric, field, own) => {
    const error = thrownBy(() => untyped({ ...said, ...metric, [field]: "max" }));
    const { id } = metric as { id: string };
    const known = ["id", "definition", "provenance", ...own];
    expect([error.code, error.data, error.path]).toStrictEqual([
      "invalid-metric",
      { id, found: `"${field}"`, known },
      [field],
    ]);
    expect(error.message).toBe(
      `The metric "${id}" has a field "${field}", which metrics of its kind do not have; they have ${known.join(", ")}.`,
    );
    expect(() => untyped({ ...said, ...metric, [field]: undefined })).not.toThrow();
  });

  it("what is none at all", () => {
    const error = thrownBy(() => untyped(5));
    expect(error.message).toBe(
      "5 is not a metric; a metric is an object that says what it reads, looks up, divides or computes.",
    );
    expect(error.data).toStrictEqual({ found: "5" });
    for (const value of [{ id: "x" }, { id: "x", unit: "session", source: "activities" }])
      expect(thrownBy(() => untyped(value)).data).toStrictEqual({ found: "an object" });
  });

  it("an id that is not text", () => {
    const error = thrownBy(() => untyped({ ...flow, id: 5 }));
    expect([error.code, error.data, error.path]).toStrictEqual([
      "invalid-metric",
      { id: "5", found: "5", known: ["a name in camelCase"] },
      ["id"],
    ]);
  });

  it("a stock that is added up by the aggregate itself", () => {
    const error = thrownBy(() => untyped({ ...said, ...stock, overTime: aggregates.sum, series: undefined }));
    expect([error.code, error.path]).toStrictEqual(["sum-of-stock", ["overTime"]]);
  });

  it("a stock that is added up by a metric that nobody defined", () => {
    const models = { ...said, ...stock, id: "models", overTime: "sum" as const };
    const error = thrownBy(() =>
      definePlan({ measures: { n: "models" } }, { metrics: { models: models as never } }),
    );
    expect([error.code, error.path]).toStrictEqual(["sum-of-stock", ["overTime"]]);
  });

  it("what is no people and counted as different people", () => {
    const reach = { ...flow, unit: "reach", source: "mediaOutputs", of: "output", overTime: "distinct" };
    const error = thrownBy(() => untyped(reach));
    expect([error.code, error.data, error.path]).toStrictEqual([
      "invalid-metric",
      { id: "x", unit: "reach" },
      ["overTime"],
    ]);
    expect(error.message).toBe(
      'The metric "x" counts reach as distinct over time, which is for people: those at the largest event, and all together. Take last or max.',
    );
  });

  it("a stock that is added up over time", () => {
    const error = thrownBy(() => untyped({ ...stock, overTime: "sum" }));
    expect([error.code, error.data, error.path]).toStrictEqual([
      "sum-of-stock",
      { id: "x", unit: "model" },
      ["overTime"],
    ]);
    expect(error.message).toBe(
      'The metric "x" adds up model, a stock: the same ones would be counted again with each record. Take last or max over time; for people distinct, or the unit attendance.',
    );
  });
});

describe("metrics that rest on others say what does not fit", () => {
  const attendance = defineMetric({
    ...said,
    id: "attendance",
    unit: "attendance",
    source: "activities",
    of: "attendance",
    overTime: "sum",
  });
  const people = defineMetric({
    ...said,
    id: "people",
    unit: "person",
    source: "activities",
    of: "attendance",
    overTime: "last",
  });
  const rate = defineMetric({
    ...said,
    id: "rate",
    numerator: "attendance",
    denominator: "people",
    sort: "rate",
  });
  const ofRate = defineMetric({ ...said, id: "ofRate", numerator: "rate", denominator: "people" });
  const before = defineMetric({
    ...said,
    id: "before",
    parts: { a: { metric: "attendance", when: "previousPeriod" } },
    compute: () => null,
  });
  const metrics = { attendance, people, rate, ofRate, before };

  it.each([
    [
      "a rate of what occurs",
      "rate",
      "rate-of-occurrences",
      'The metric "rate" is a rate of attendance, but one person may be in many of the unit attendance; ask for participationIntensity.',
      { id: "rate", unit: "attendance", counts: "occurrences" },
    ],
    [
      "a ratio of a ratio",
      "ofRate",
      "invalid-metric",
      'The metric "ofRate" rests on "rate", which is not a count; name counts as its parts.',
      { id: "ofRate", part: '"rate"' },
    ],
    [
      "a flow of another period",
      "before",
      "invalid-metric",
      'The metric "before" asks what attendance was in another period, which is known of stocks only.',
      { id: "before", part: "attendance" },
    ],
  ])("%s", (_, id, code, message, data) => {
    const error = thrownBy(() => definePlan({ measures: { n: id } }, { metrics }));
    expect([error.code, error.message, error.data, error.path]).toStrictEqual([
      code,
      message,
      data,
      ["measures", "n"],
    ]);
  });
});

describe("cubes say what is not theirs", () => {
  const plan = definePlan({ measures });
  const part = evaluatePartial(plan, register);
  const merged = (parts: unknown) => () => mergeCubes(parts as (typeof part)[]);
  const question = (expected: string, found: string) => `Expected ${expected}; found ${found}.`;
  const parted = (expected: string, found: string) =>
    `Cubes are merged from parts of one plan: expected ${expected}, found ${found}.`;

  type CubeCase = [string, () => unknown, string, string, object, readonly unknown[]];
  it.each<CubeCase>([
    [
      "options",
      () => evaluate(plan, register, 5 as never),
      "invalid-question",
      question("options", "5"),
      { found: "5", expected: "options" },
      [],
    ],
    [
      "a list of metrics",
      () => evaluate(plan, register, { metrics: 5 as never }),
      "invalid-question",
      question("metrics by id", "5"),
      { found: "5", expected: "metrics by id" },
      ["metrics"],
    ],
    [
      "units",
      () => evaluate(plan, register, { units: "person" as never }),
      "invalid-question",
      question("units by id", '"person"'),
      { found: '"person"', expected: "units by id" },
      ["units"],
    ],
    [
      "units in a list, such as the units of a gazetteer",
      () => definePlan({ measures: { sessions: "sessions" } }, vietnamProvinces as never),
      "invalid-question",
      question("units by id", "a list"),
      { found: "a list", expected: "units by id" },
      ["units"],
    ],
    [
      "kinds of period",
      () => evaluate(plan, register, { periodKinds: "month" as never }),
      "invalid-question",
      question("a list of kinds of period", '"month"'),
      { found: '"month"', expected: "a list of kinds of period" },
      ["periodKinds"],
    ],
    [
      "one id",
      () => evaluatePartial(plan, register, { namedElsewhere: "a" as never }),
      "invalid-question",
      question("a list of ids", '"a"'),
      { found: '"a"' },
      ["namedElsewhere"],
    ],
    [
      "a number among ids",
      () => evaluatePartial(plan, register, { namedElsewhere: ["a", 5 as never] }),
      "invalid-question",
      question("a list of ids", "a list"),
      { found: "a list" },
      ["namedElsewhere"],
    ],
    ...[5, "ab", null].map((registers): CubeCase => {
      const found = registers === "ab" ? '"ab"' : String(registers);
      return [
        `as registers ${found}`,
        () => checkMetricLaws(talks, { registers: registers as never }),
        "invalid-question",
        `Expected registers to try; found ${found}.`,
        { found },
        ["registers"],
      ];
    }),
    ...[5, null, {}, { plan }].map((wrong): CubeCase => {
      const found = wrong === null ? "null" : wrong === 5 ? "5" : "an object";
      return [
        `as a part ${JSON.stringify(wrong)}`,
        merged([wrong]),
        "invalid-partial",
        parted("a part that evaluatePartial made", found),
        { found, expected: "a part that evaluatePartial made" },
        [0],
      ];
    }),
    [
      "one register",
      () => checkMetricLaws(talks, { registers: register as never }),
      "invalid-question",
      "Expected registers to try; found an object.",
      { found: "an object" },
      ["registers"],
    ],
    [
      "no parts",
      merged([]),
      "invalid-partial",
      parted("a list of one part or more", "a list"),
      { found: "a list", expected: "a list of one part or more" },
      [],
    ],
    [
      "a cube",
      merged([part, evaluate(plan, register)]),
      "invalid-partial",
      parted("a part that evaluatePartial made", "an object"),
      { found: "an object", expected: "a part that evaluatePartial made" },
      [1],
    ],
    [
      "parts of two plans",
      merged([part, part, evaluatePartial(definePlan({ measures, totals: "none" }), register)]),
      "invalid-partial",
      parted("a part of the same plan as the first", "an object"),
      { found: "an object", expected: "a part of the same plan as the first" },
      [2, "plan"],
    ],
  ])("%s", (_, run, code, message, data, path) => {
    const error = thrownBy(run);
    expect([error.code, error.message, error.data, error.path]).toStrictEqual([code, message, data, path]);
  });
});

describe("rates and intensities say what they are not", () => {
  it("a rate of attendances", () => {
    const error = thrownBy(() =>
      participationRate({
        participants: exactly(5, "attendance") as never,
        population: exactly(10, "person"),
      }),
    );
    expect(error.message).toBe(
      "One person may be in many of the unit attendance, so it has no participation rate; ask for participationIntensity.",
    );
    expect([error.code, error.data]).toStrictEqual([
      "rate-of-occurrences",
      { unit: "attendance", counts: "occurrences" },
    ]);
  });

  it("a plan as of a day that there is not", () => {
    const reporting = { level: "commune", asOf: "2023-02-30" } as const;
    const error = thrownBy(() => definePlan({ measures: { people: "attendance" }, reporting }));
    expect([error.code, error.path]).toStrictEqual(["invalid-date", ["reporting", "asOf"]]);
  });

  it("an intensity per nothing", () => {
    const input = { attendances: exactly(5, "attendance"), population: exactly(10, "person"), per: 0 };
    const error = thrownBy(() => participationIntensity(input));
    expect([error.message, error.data]).toStrictEqual([
      "An intensity is per a number above zero, not 0.",
      { found: "0" },
    ]);
  });

  it("an intensity of people, or over sessions", () => {
    const people = { attendances: exactly(5, "person"), population: exactly(10, "person") };
    expect(thrownBy(() => participationIntensity(people as never)).path).toStrictEqual(["attendances"]);
    const sessions = { attendances: exactly(5, "attendance"), population: exactly(10, "session") };
    const ofSessions = thrownBy(() => participationIntensity(sessions as never));
    expect([ofSessions.data, ofSessions.path]).toStrictEqual([
      { found: "session", expected: "person" },
      ["population"],
    ]);
  });

  it("an attendance per session of people, or over rounds", () => {
    const [attendances, sessions] = [exactly(500, "attendance"), exactly(10, "session")];
    const people = { attendances: exactly(500, "person"), sessions };
    const ofPeople = thrownBy(() => attendancePerSession(people as never));
    expect([ofPeople.code, ofPeople.path]).toStrictEqual(["unit-mismatch", ["attendances"]]);
    const rounds = { attendances, sessions: exactly(10, "round") };
    expect(thrownBy(() => attendancePerSession(rounds as never)).path).toStrictEqual(["sessions"]);
    expect(attendancePerSession({ attendances, sessions }).estimate).toBe("50");
    expect(attendancePerSession({ attendances: null, sessions }).status).toBe("missing");
  });

  it("a rate of people in households, and different people among households", () => {
    const [participants, households] = [exactly(5, "person"), exactly(10, "household")];
    const rate = thrownBy(() => participationRate({ participants, population: households as never }));
    expect([rate.code, rate.data, rate.path, rate.message]).toStrictEqual([
      "unit-mismatch",
      { found: "household", expected: "person" },
      ["population"],
      "A rate needs like units: households over households, people over people; found person and household.",
    ]);
    const people = thrownBy(() => distinctPeople([participants], { population: households as never }));
    expect([people.code, people.data, people.path]).toStrictEqual([
      "unit-mismatch",
      { found: "household", expected: "person" },
      ["population"],
    ]);
    const population = exactly(8, "inhabitant");
    expect(distinctPeople([participants, exactly(6, "person")], { population })).toMatchObject({
      ...{ lower: 6, upper: 8 },
    });
  });
});
