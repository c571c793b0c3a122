import {
  atMost,
  defineMetric,
  definePlan,
  evaluate,
  exactly,
  type LedgerEntry,
  moreThan,
  nearly,
  type PlanInput,
  type Population,
  standardMetrics,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { entry, gazetteer, inhabitants, registerOf, said, sent, talk } from "./small-province.js";

const total = (when: string, count: Parameters<typeof entry>[2], more: Partial<LedgerEntry> = {}) =>
  entry("statedTotal", when, count, more);

type More = Omit<PlanInput, "measures">;

/** The rows of models in force. */
function modelsOf(ledger: readonly LedgerEntry[], more: More = {}) {
  const plan = definePlan({ measures: { models: "modelsInForce" }, ...more });
  return evaluate(plan, registerOf({ ledger }), { gazetteer }).rows;
}

/** The only figure, for a period, whatever the order of the records. */
function inForce(ledger: readonly LedgerEntry[], period: string, more: More = {}) {
  const [one, other] = [ledger, [...ledger].reverse()].map(
    (list) => modelsOf(list, { filter: { period }, ...more })[0]?.figures.models ?? null,
  );
  expect(other).toStrictEqual(one);
  return one;
}

describe("a stated total", () => {
  it("is told for the periods that its last day lies in, from the first day of theirs to the last", () => {
    const ledger = [total("2022-01-01", 108)];
    const found = ["2021", "2022", "2022-01", "2022-01-01/2022-01-01", "2022-01-02/2022-12-31"].map(
      (period) => inForce(ledger, period)?.estimate,
    );
    expect(found).toStrictEqual([undefined, 108, 108, 108, undefined]);
  });

  it("of a year is not told for the months before its end", () => {
    const ledger = [total("2022", 123)];
    expect([inForce(ledger, "2022-03"), inForce(ledger, "2022-12")?.estimate]).toStrictEqual([null, 123]);
  });

  it("rests on its record, and on nothing that it does not name", () => {
    const [row] = modelsOf([total("2022", 123, { id: "a" })]);
    expect(row?.basis).toStrictEqual({ models: { records: 1, reported: 1 } });
  });

  it("names its method, and the record that counted by another", () => {
    const ledger = [
      total("2021", 100, { id: "a", method: "list" }),
      total("2022", 105, { id: "b", method: "list" }),
      total("2022-12-31", 60, { id: "c", method: "visit" }),
    ];
    const [row] = modelsOf(ledger);
    expect([row?.figures.models?.estimate, row?.basis]).toStrictEqual([
      60,
      { models: { records: 1, reported: 1, methods: ["visit"], aside: ["b"] } },
    ]);
  });

  it("of no place stands in a row of its own", () => {
    const ledger = [total("2022", 5), total("2022", 7, { place: "00001" })];
    const rows = modelsOf(ledger, { groupBy: { commune: { by: "place", level: "commune" } } });
    expect(rows.map(({ key, figures }) => [key["commune"], figures.models?.estimate])).toStrictEqual([
      ["00001", 7],
      [null, 5],
    ]);
  });

  it("is read as customary where the plan asks for that, and says so", () => {
    const ledger = [total("2022", nearly(123, "model"))];
    const flags = (["strict", "customary"] as const).map(
      (reading) => inForce(ledger, "2022", { reading })?.flags,
    );
    expect(flags).toStrictEqual([[], ["customaryReading"]]);
  });

  it("stated otherwise for the same day by records of an ended province stands for its commune all the same", () => {
    const ledger = [
      total("2025-06-30", 50, { place: "17" }),
      total("2025-06-30", 52, { place: "17" }),
      total("2025-06-30", 20, { place: "00009" }),
    ];
    const models = inForce(ledger, "2025");
    expect([models?.lower, models?.upper, models?.flags]).toStrictEqual([50, 52, ["assumed", "conflicting"]]);
  });
});

describe("totals of several places", () => {
  const places = (...counts: readonly Parameters<typeof entry>[2][]) =>
    counts.map((count, at) => total("2022", count, { place: `0000${at + 1}` }));
  const bounds = (...counts: readonly Parameters<typeof entry>[2][]) => {
    const models = inForce(places(...counts), "2022");
    return [models?.estimate, models?.lower, models?.upper];
  };

  it("add up with their bounds; one that is open above makes the sum so", () => {
    expect(bounds(10, 20, 30)).toStrictEqual([60, 60, 60]);
    expect(bounds(10, atMost(20, "model"))).toStrictEqual([30, 10, 30]);
    expect(bounds(10, moreThan(20, "model"))).toStrictEqual([30, 31, null]);
    expect(bounds(moreThan(10, "model"), moreThan(20, "model"))).toStrictEqual([30, 32, null]);
  });

  it("keep what is assumed of one of them", () => {
    const ledger = [total("2021", 10, { place: "00001" }), total("2022", 20, { place: "00002" })];
    const models = inForce(ledger, "2022", { gaps: { stocks: "carryForward" } });
    expect([models?.estimate, models?.flags, models?.assumptions]).toStrictEqual([
      30,
      ["assumed"],
      ["stockUnchanged"],
    ]);
  });

  it("are not incomplete for want of one that is stated for later years only", () => {
    const ledger = [total("2022", 20, { place: "00002" }), total("2023", 10, { place: "00001" })];
    const models = inForce(ledger, "2022", { gaps: { stocks: "carryForward" } });
    expect([models?.estimate, models?.flags]).toStrictEqual([20, []]);
    const [row] = modelsOf(ledger, { filter: { period: "2022" } });
    expect(row?.basis.models).toStrictEqual({ records: 1, reported: 1 });
  });
});

describe("totals by a word that does not tell series apart", () => {
  it("are those of each word, and for all of them that of the last day", () => {
    const ledger = [
      entry("opening", "2022", 108),
      total("2022-06-30", 115),
      total("2022-12-31", 123),
      entry("opening", "2022-07-01", 117),
    ];
    const plan = definePlan({ measures: { models: "modelsInForce" }, groupBy: { kind: { by: "kind" } } });
    const { rows, totals } = evaluate(plan, registerOf({ ledger }));
    expect(rows.map(({ key, figures }) => [key.kind, figures.models?.estimate])).toStrictEqual([
      ["opening", 117],
      ["statedTotal", 123],
    ]);
    expect(totals[0]?.figures.models?.estimate).toBe(123);
  });
});

describe("what is stated for an opening", () => {
  it("on the first day that there is holds on that day", () => {
    expect(inForce([entry("opening", "1900", 3)], "1900-01-01/1900-01-01")?.estimate).toBe(3);
    expect(inForce([entry("opening", "1900-01-02", 3)], "1900-01-01/1900-01-01")?.estimate).toBe(3);
  });

  it("comes into use on its own day, so that its method is newer than that of the evening before", () => {
    const ledger = [
      total("2021-12-31", 100, { method: "visit" }),
      entry("opening", "2022-01-01", 60, { method: "list" }),
    ];
    expect(inForce(ledger, "2021")?.estimate).toBe(60);
  });

  it("comes into use later than a total of the day before that", () => {
    const ledger = [
      total("2021-12-31", 100, { method: "b" }),
      total("2022-01-01", 70, { method: "a" }),
      entry("opening", "2022-01-02", 50, { method: "b" }),
    ];
    // By "b" since the end of 2021, by "a" since the first of January.
    expect(inForce(ledger, "2022")?.estimate).toBe(70);
  });
});

describe("a population", () => {
  /** For a period, whatever the order of the records. */
  const people = (populations: readonly Population[], period: string, more: More = {}) => {
    const plan = definePlan({ measures: { people: "population" }, filter: { period, place: "25" }, ...more });
    const [one, other] = [populations, [...populations].reverse()].map(
      (list) => evaluate(plan, registerOf({ populations: list }), { gazetteer }).rows[0]?.figures.people,
    );
    expect(other).toStrictEqual(one);
    return one?.estimate;
  };
  const of = (when: string, count: number) => inhabitants("25", when, count);

  it.each([
    ["began before the period and ends with it", "2021-07-01/2022-12-31"],
    ["begins on its last day", "2022-12-31/2023-06-30"],
    ["begins with it and ends within", "2022-01-01/2022-06-30"],
    ["is of a day within", "2022-06-30"],
  ])("whose time %s is that of the period", (_, when) => {
    expect(people([of(when, 3600)], "2022")).toBe(3600);
  });

  it.each([
    ["began before the period and ends within", "2021-07-01/2022-06-30"],
    ["ends before it", "2021"],
    ["begins after it", "2023"],
  ])("whose time %s is not", (_, when) => {
    expect(people([of(when, 3600)], "2022")).toBeUndefined();
  });

  it.each([
    ["ended within the period", "2021-07-01/2022-06-30", 3600],
    ["ended on its first day", "2021-07-01/2022-01-01", 3600],
    ["ended before it", "2021", 3600],
    ["begins after it", "2023", undefined],
  ])("whose time %s is carried forward where gaps are filled, but never back", (_, when, expected) => {
    expect(people([of(when, 3600)], "2022", { gaps: { stocks: "carryForward" } })).toBe(expected);
  });

  it("of a shorter time stands before one of a longer, and one that begins later before one that begins earlier", () => {
    const year = of("2022", 3600);
    expect(people([year, of("2022-Q1", 3550)], "2022-01")).toBe(3550);
    expect(people([year, of("2022-Q2", 3550)], "2022-05")).toBe(3550);
    expect(people([year, of("2021-07-01/2022-06-30", 3550)], "2022-05")).toBe(3600);
  });

  it("is of the period where the plan names no group that populations have, and of that group where it does", () => {
    const populations = [of("2022", 3600), inhabitants("25", "2022", 3500, { basis: "average" })];
    const activities = [talk(5, { place: "25", topics: ["fire-safety"] })];
    const peopleFor = (
      words: Readonly<Record<string, readonly string[]>>,
      besides: Readonly<Record<string, "attendance">> = {},
    ) => {
      const plan = definePlan({
        measures: { ...besides, people: "population" },
        filter: { period: "2022", place: "25", words },
      });
      const { rows } = evaluate(plan, registerOf({ populations, activities }), { gazetteer });
      const figure = rows[0]?.figures.people;
      return figure && [figure.lower, figure.upper];
    };
    expect(peopleFor({ topic: ["fire-safety"] }, { attendance: "attendance" })).toStrictEqual([3500, 3600]);
    expect(peopleFor({ basis: ["average"] })).toStrictEqual([3500, 3500]);
    expect(peopleFor({ basis: ["census"] })).toBeNull();
  });
});

it("in each month, a population adds those that are of the year to those that are of the month", () => {
  const activities = ["2022-01-10", "2022-02-10"].map((when) => talk(5, { when, place: "25" }));
  const populations = [
    inhabitants("00001", "2022", 1000),
    inhabitants("00002", "2022-01", 10),
    inhabitants("00002", "2022-02", 20),
  ];
  const plan = definePlan({
    measures: { people: "population", attendance: "attendance" },
    groupBy: { month: { by: "period", kind: "calendar-month" } },
    filter: { place: "25" },
  });
  const { rows } = evaluate(plan, registerOf({ activities, populations }), { gazetteer });
  expect(rows.map(({ figures }) => figures.people?.estimate)).toStrictEqual([1010, 1020]);
});

it("without the administrative units, a population is the same in all months of its year, and complete", () => {
  const activities = ["2022-01-10", "2022-02-10", "2022-03-10"].map((when) => talk(5, { when }));
  const plan = definePlan({
    measures: { people: "population", attendance: "attendance" },
    groupBy: { month: { by: "period", kind: "calendar-month" } },
  });
  const populations = [inhabitants("25", "2022-Q1", 3600), inhabitants("25", "2022-03", 3700)];
  const { rows } = evaluate(plan, registerOf({ activities, populations }));
  expect(rows.map(({ figures }) => [figures.people?.estimate, figures.people?.flags])).toStrictEqual([
    [3600, []],
    [3600, []],
    [3700, []],
  ]);
});

describe("a stock of one's own", () => {
  const stock = {
    ...said,
    id: "stock",
    unit: "model",
    source: "ledger",
    overTime: "last",
    of: "quantity",
  } as const;

  it("without conditions reads all records of its list, of which those in another unit leave it incomplete", () => {
    const metrics = { ...standardMetrics, stock: defineMetric(stock) };
    const plan = definePlan(
      { measures: { stock: "stock" }, groupBy: { commune: { by: "place", level: "commune" } } },
      { metrics },
    );
    const ledger = [
      total("2022", 12, { place: "00001" }),
      { ...total("2022", 0, { place: "00002" }), quantity: exactly(90, "modelSite") },
    ];
    const { rows, totals } = evaluate(plan, registerOf({ ledger }), { gazetteer, metrics });
    expect(rows.map(({ key, figures }) => [key.commune, figures.stock?.estimate])).toStrictEqual([
      ["00001", 12],
      ["00002", undefined],
    ]);
    expect([totals[0]?.figures.stock?.estimate, totals[0]?.figures.stock?.flags]).toStrictEqual([
      12,
      ["incomplete"],
    ]);
  });

  it("that others are held against is missing where its only record is in another unit", () => {
    const base = defineMetric({
      ...stock,
      id: "base",
      unit: "person",
      source: "populations",
      isBase: true,
      holds: "throughout",
    });
    const metrics = { ...standardMetrics, base };
    const plan = definePlan({ measures: { base: "base" }, filter: { period: "2022" } }, { metrics });
    const populations = [inhabitants("00001", "2022", 0, { quantity: exactly(90, "household") })];
    const [row] = evaluate(plan, registerOf({ populations }), { gazetteer, metrics }).rows;
    expect([row?.figures.base, row?.basis.base]).toStrictEqual([null, { records: 1, reported: 1 }]);
  });

  it("of what has decimals keeps them", () => {
    const hours = defineMetric({
      ...stock,
      id: "hours",
      unit: "hour",
      source: "mediaOutputs",
      of: "output",
    });
    const metrics = { hours };
    const plan = definePlan({ measures: { hours: "hours" } }, { metrics });
    const mediaOutputs = [{ id: "a", when: "2022", channel: "radio", output: exactly(2.5, "hour") }];
    const figure = evaluate(plan, registerOf({ mediaOutputs }), { metrics }).rows[0]?.figures.hours;
    expect([figure?.estimate, figure?.lower, figure?.upper]).toStrictEqual([2.5, 2.5, 2.5]);
  });
});

describe("where a stock came from", () => {
  const lineageOf = (measure: "modelsInForce" | "population") => {
    const plan = definePlan({
      measures: { it: measure },
      filter: { period: "2022", place: "00001" },
      reporting: { level: "commune" },
    });
    const register = registerOf({
      ledger: [total("2022", 7, { id: "l", place: "00001" })],
      populations: [inhabitants("00001", "2022", 100, { id: "p" })],
      submissions: [sent("00001", "2022")],
    });
    return evaluate(plan, register, { gazetteer, lineage: true }).rows[0]?.figures.it?.lineage;
  };

  it("is its records, and how many of the returns that were expected they came with", () => {
    expect(lineageOf("modelsInForce")).toStrictEqual({
      from: "records",
      operation: "last",
      list: "ledger",
      records: ["l"],
      coverage: { received: 1, expected: 1 },
    });
  });

  it("is its records alone where other figures are held against it: populations come with no returns", () => {
    expect(lineageOf("population")).toStrictEqual({
      from: "records",
      operation: "last",
      list: "populations",
      records: ["p"],
    });
  });
});
