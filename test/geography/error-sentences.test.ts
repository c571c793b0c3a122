import {
  ancestors,
  createGazetteer,
  defineUnit,
  exactly,
  findUnits,
  moreThan,
  parentAt,
  predecessorsOf,
  readCodeMapping,
  readUnits,
  restate,
  subtract,
  successorsOf,
  totalsOf,
  unitAt,
  unitsAt,
} from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { describe, expect, it } from "vitest";
import { once } from "../../src/internal/once.js";
import { thrownBy } from "../thrown-by.js";
import { corner } from "./before-and-after.js";

const provinces = once(() => createGazetteer(vietnamProvinces));
const eve = "2025-06-30";
const on = "2025-07-01";
const at = (unit: unknown, value: unknown, period: unknown = "2024") => ({ unit, period, value });

/** What restating points to 1 July 2025 throws; back to the day before with shares. */
const toNew = (series: unknown) => restate(series as never, { gazetteer: provinces(), to: on });
const toOld = (shares: object, code = "25") =>
  restate([{ unit: code, period: "2026", value: 10 }], { gazetteer: provinces(), to: eve, shares } as never);

/** A call, and what it says, tells and points to. */
type Case = readonly [
  run: () => unknown,
  code: string,
  message: string,
  data: object,
  path?: readonly unknown[],
];

const notMade =
  "This is not a gazetteer. Make one with createGazetteer({ units, successions }); one that went through JSON has to be made anew.";
const ofKeys = "keys are text, numbers, booleans or null, and units are codes.";
const ofShares = 'The shares of "25" must be zero or more and sum to 1; found';

const cases: Readonly<Record<string, Case>> = {
  "no gazetteer": [
    () => unitAt({} as never, "25", on),
    "invalid-gazetteer",
    notMade,
    { found: "an object", problems: [] },
  ],
  "nothing for a gazetteer": [
    () => unitAt(undefined as never, "25", on),
    "invalid-gazetteer",
    notMade,
    { found: "undefined", problems: [] },
  ],
  "a code that no unit ever had": [
    () => ancestors(provinces(), "99", on),
    "unknown-admin-unit",
    'No unit has the code "99" on 2025-07-01; no unit ever had it.',
    { found: '"99"', when: "on 2025-07-01" },
  ],
  "a level in Vietnamese": [
    () => unitsAt(provinces(), "xã" as never, on),
    "unknown-admin-level",
    '"xã" is not a level; levels are province, district, commune.',
    { found: '"xã"' },
    ["level"],
  ],
  "a code that rests": [
    () => parentAt(provinces(), "10", on),
    "unknown-admin-unit",
    'No unit has the code "10" on 2025-07-01; it was Lào Cai 2008-08-01 to 2025-06-30.',
    { found: '"10"', when: "on 2025-07-01" },
  ],
  "a code of two lives, before both": [
    () => successorsOf(provinces(), "46", "2008-07-31"),
    "unknown-admin-unit",
    'No unit has the code "46" on or before 2008-07-31; it was Thừa Thiên Huế 2008-08-01 to 2024-12-31, Huế 2025-01-01 to today.',
    { found: '"46"', when: "on or before 2008-07-31" },
  ],
  "a code that ended before": [
    () => predecessorsOf(provinces(), "10", on),
    "unknown-admin-unit",
    'No unit has the code "10" on or after 2025-07-01; it was Lào Cai 2008-08-01 to 2025-06-30.',
    { found: '"10"', when: "on or after 2025-07-01" },
  ],
  "predecessors of a code that no unit ever had": [
    () => predecessorsOf(provinces(), "99", on),
    "unknown-admin-unit",
    'No unit has the code "99" on or after 2025-07-01; no unit ever had it.',
    { found: '"99"', when: "on or after 2025-07-01" },
  ],
  "successors on an earlier day": [
    () => successorsOf(provinces(), "25", eve, { asOf: on }),
    "dates-reversed",
    "2025-07-01 lies after 2025-06-30; ask for predecessors.",
    { asOf: on, date: eve },
  ],
  "predecessors on a later day": [
    () => predecessorsOf(provinces(), "25", on, { asOf: eve }),
    "dates-reversed",
    "2025-06-30 lies before 2025-07-01; ask for successors.",
    { asOf: eve, date: on },
  ],
  "a name that is a number": [
    () => findUnits(provinces(), 17 as never, { date: on }),
    "invalid-place-name",
    "17 is not a name; names are text.",
    { found: "17" },
  ],
  "a table of units that is an object": [
    () => readUnits({} as never, { level: "province" }),
    "invalid-table",
    "an object is not a table; a table is a list of rows.",
    { found: "an object" },
  ],
  "a mapping of a level that there is not": [
    () => readCodeMapping([], { level: "xã" as never }),
    "invalid-table",
    '"xã" is not a level; levels are province, district, commune.',
    { found: '"xã"' },
    ["level"],
  ],
  "a series that is an object": [
    () => toNew({}),
    "invalid-series",
    "an object is not a series; a series is a list of points.",
    { found: "an object" },
  ],
  "a point that is text": [
    () => toNew([at("01", 1), "17"]),
    "invalid-series",
    '"17" is not a point of a series.',
    { found: '"17"' },
    [1],
  ],
  "a unit that is a number": [
    () => toNew([at(17, 1)]),
    "invalid-series",
    `17 cannot be the unit of a point; ${ofKeys}`,
    { key: "unit", found: "17" },
    [0, "unit"],
  ],
  "a further key that is a list": [
    () => toNew([at("01", 1), { ...at("17", 1), topics: ["a"] }]),
    "invalid-series",
    `a list cannot be the topics of a point; ${ofKeys}`,
    { key: "topics", found: "a list" },
    [1, "topics"],
  ],
  "two points of one unit and period": [
    () => toNew([at("17", 1), at("01", 1), at("17", 1)]),
    "duplicate-point",
    'There are two points of unit "17" and period 2024; a further key has to tell them apart.',
    { unit: "17", period: "2024" },
    [2],
  ],
  "a commune beside its district": [
    () => restate([at("157", 40), at("05001", 10)] as never, { gazetteer: corner(), to: on }),
    "nested-points",
    "Unit 05001 lies in 157, which has a point of 2024 too, so that its figure would be counted twice; leave out one of them, or restate them apart, by a further key such as the level.",
    { unit: "05001", within: "157", period: "2024" },
    [1],
  ],
  "a value below zero": [
    () => toNew([at("01", 1), at("17", -1)]),
    "invalid-figure",
    "-1 is not a count of zero or more, of at most six decimals.",
    { found: "-1" },
    [1, "value"],
  ],
  "a value of seven decimals": [
    () => toNew([at("17", 0.0000001)]),
    "invalid-figure",
    "1e-7 is not a count of zero or more, of at most six decimals.",
    { found: "1e-7" },
    [0, "value"],
  ],
  "a difference that may lie below zero": [
    () => toNew([at("17", subtract(exactly(3, "model"), moreThan(2, "model")))]),
    "invalid-figure",
    "an object is not a count of zero or more, of at most six decimals.",
    { found: "an object" },
    [0, "value"],
  ],
  "shares that are a number": [
    () => toOld({ "25": 1 }),
    "invalid-shares",
    `${ofShares} 1.`,
    { unit: "25", found: "1" },
    ["shares", "25"],
  ],
  "shares that are null": [
    () => toOld({ "25": null }),
    "invalid-shares",
    `${ofShares} null.`,
    { unit: "25", found: "null" },
    ["shares", "25"],
  ],
  "a share below zero": [
    () => toOld({ "25": { "25": 1.5, "17": -0.5 } }),
    "invalid-shares",
    `${ofShares} share -0.5 of "17".`,
    { unit: "25", found: 'share -0.5 of "17"' },
    ["shares", "25", "17"],
  ],
  "a share that is no end": [
    () => toOld({ "25": { "17": Infinity } }),
    "invalid-shares",
    `${ofShares} share Infinity of "17".`,
    { unit: "25", found: 'share Infinity of "17"' },
    ["shares", "25", "17"],
  ],
  "shares that sum to less": [
    () => toOld({ "25": { "17": 0.5, "25": 0.25 } }),
    "invalid-shares",
    `${ofShares} sum 0.75.`,
    { unit: "25", found: "sum 0.75" },
    ["shares", "25"],
  ],
  "shares of other parts": [
    () => toOld({ "25": { "17": 0.5, "26": 0.25, "27": 0.25 } }),
    "invalid-shares",
    'Unit "25" is split into 17, 25, 26; the shares name 17, 26, 27. Name each part; where a unit is split twice, first restate to a date between the two splits.',
    { unit: "25", expected: ["17", "25", "26"], found: ["17", "26", "27"] },
    ["shares", "25"],
  ],
  "what restate did not give": [
    () => totalsOf([] as never),
    "invalid-series",
    "a list is not what restate gives.",
    { found: "a list" },
  ],
};

describe("an error says what is wrong, tells the values, and points to them", () => {
  it.each(Object.entries(cases))("%s", (_, [run, code, message, data, path = []]) => {
    const error = thrownBy(run);
    expect([error.code, error.message, error.path]).toStrictEqual([code, message, path]);
    expect(error.data).toStrictEqual(data);
  });
});

describe("a gazetteer that cannot be made says why", () => {
  const wrong = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      code: String(10 + n),
      name: "",
      level: "province" as const,
      validFrom: on,
    }));
  const refused = (units: unknown) => thrownBy(() => createGazetteer({ units, successions: [] } as never));
  const line = (n: number) => `units.${n}.name: This must be text, and not empty; found "".`;

  it("in one line where one thing is wrong", () => {
    expect(refused(wrong(1)).message).toBe(`1 problem found.\n${line(0)}`);
  });

  it("line by line, up to five", () => {
    expect(refused(wrong(5)).message).toBe(["5 problems found.", ...[0, 1, 2, 3, 4].map(line)].join("\n"));
  });

  it("and how many more there are; all are in the data", () => {
    const error = refused(wrong(7));
    const lines = ["7 problems found.", ...[0, 1, 2, 3, 4].map(line), "… and 2 more in data.problems."];
    expect(error.message).toBe(lines.join("\n"));
    expect(error.data["problems"]).toHaveLength(7);
  });

  it("where the input as a whole is none", () => {
    expect(thrownBy(() => createGazetteer(7 as never)).message).toBe(
      "1 problem found.\n(input): This must be an object; found 7.",
    );
  });
});

describe("what restate did not give has no totals", () => {
  const point = { unit: "17", period: "2024", value: null, reported: null, missing: ["17"] };
  const given = { series: [point], groups: [], unplaced: [] };

  it.each<[string, unknown]>([
    ["no value at all", undefined],
    ["no series", { ...given, series: undefined }],
    ["no groups", { ...given, groups: undefined }],
    ["no unplaced points", { ...given, unplaced: {} }],
    ["a point that is undefined", { ...given, series: [undefined] }],
    ["a point that is null", { ...given, series: [null] }],
    ["a point that is text", { ...given, series: [point, "17"] }],
    ["a point without a period", { ...given, series: [{ ...point, period: undefined }] }],
    ["a period that is null", { ...given, series: [{ ...point, period: null }] }],
    ["missing units that are text", { ...given, series: [{ ...point, missing: "17" }] }],
    ["a group whose units are text", { ...given, groups: [{ ...point, units: "17" }] }],
    ["an unplaced point without a period", { ...given, unplaced: [{ unit: "17" }] }],
  ])("%s", (_, restatement) => {
    expect(thrownBy(() => totalsOf(restatement as never)).code).toBe("invalid-series");
  });

  it("but what was kept as JSON has", () => {
    const restated = toNew([at("17", 1), at("25", 1), at("26", 1), at("99", 4)]);
    const kept = JSON.parse(JSON.stringify(restated)) as typeof restated;
    expect(totalsOf(kept).map(({ value }) => value?.estimate)).toStrictEqual([7]);
  });
});

it("a counting unit of your own has to be handed in for the totals too", () => {
  const visitor = defineUnit({ id: "visitor", additiveOverPlaces: false });
  const registry = { [visitor.id]: visitor };
  const series = ["17", "25", "26"].map((unit) => at(unit, exactly(3, visitor)));
  const restated = restate(series as never, { gazetteer: provinces(), to: on, units: registry });
  expect(thrownBy(() => totalsOf(restated)).code).toBe("unknown-unit");
  expect(totalsOf(restated, { units: registry }).map(({ value }) => value?.unit)).toStrictEqual(["visitor"]);
});
