import { type GazetteerProblem, renderGazetteerProblem, safeCreateGazetteer } from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { ended, merged, phuTho, province } from "./one-merger.js";

const district = {
  code: "157",
  name: "Lạc Sơn",
  level: "district",
  parent: "17",
  validFrom: "1991-10-01",
} as const;
const kinds = "merged, split, renamed, recoded, reassigned, levelAbolished, dissolved";

type Told = Omit<GazetteerProblem, "message">;

function problemsOf(input: unknown): readonly GazetteerProblem[] {
  const result = safeCreateGazetteer(input as never);
  return result.ok ? [] : result.problems;
}

function told(code: Told["code"], path: Told["path"], rest: Partial<Told> = {}): Told {
  return { code, path, unit: null, found: "undefined", expected: "", ...rest };
}

/** What is handed in, what is told of it, and the sentence. */
type Case = readonly [input: unknown, told: Told, english: string];

const ofUnits = (...units: readonly unknown[]) => ({ units, successions: [] });
const ofEvent = (event: unknown, ...units: readonly unknown[]) => ({ units, successions: [event] });

const cases: Readonly<Record<string, Case>> = {
  "no input": [null, told("not-an-object", [], { found: "null" }), "This must be an object; found null."],
  "a list of units instead of units and successions": [
    [],
    told("not-an-object", [], { found: "a list" }),
    "This must be an object; found a list.",
  ],
  "units that are no list": [
    { units: {}, successions: [] },
    told("not-a-list", ["units"], { found: "an object" }),
    "This must be a list; found an object.",
  ],
  "successions that are text": [
    { units: [], successions: "x" },
    told("not-a-list", ["successions"], { found: '"x"' }),
    'This must be a list; found "x".',
  ],
  "no successions": [{ units: [] }, told("missing", ["successions"]), "This is required."],
  "a unit that is text": [
    ofUnits("17"),
    told("not-an-object", ["units", 0], { found: '"17"' }),
    'This must be an object; found "17".',
  ],
  "a code that is a number": [
    ofUnits(phuTho, { ...province, code: 17 }),
    told("not-text", ["units", 1, "code"], { found: "17" }),
    "This must be text, and not empty; found 17.",
  ],
  "a name that is empty": [
    ofUnits({ ...province, name: "" }),
    told("not-text", ["units", 0, "name"], { found: '""' }),
    'This must be text, and not empty; found "".',
  ],
  "a type that is null": [
    ofUnits({ ...province, type: null }),
    told("not-text", ["units", 0, "type"], { found: "null" }),
    "This must be text, and not empty; found null.",
  ],
  "a parent that is a number": [
    ofUnits({ ...district, parent: 17 }),
    told("not-text", ["units", 0, "parent"], { found: "17" }),
    "This must be text, and not empty; found 17.",
  ],
  "a level that there is not": [
    ofUnits({ ...province, level: "tỉnh" }),
    told("unknown-code", ["units", 0, "level"], {
      found: '"tỉnh"',
      expected: "province, district, commune",
    }),
    '"tỉnh" is not one of: province, district, commune.',
  ],
  "a level that is a list of one": [
    ofUnits({ ...province, level: ["province"] }),
    told("unknown-code", ["units", 0, "level"], {
      found: "a list",
      expected: "province, district, commune",
    }),
    "a list is not one of: province, district, commune.",
  ],
  "a first day that is none": [
    ofUnits({ ...province, validFrom: "2025-02-30" }),
    told("invalid-date", ["units", 0, "validFrom"], { unit: "17", found: '"2025-02-30"' }),
    '"2025-02-30" is not a day from 1900 to 2200; write a day as 2025-07-01.',
  ],
  "no first day": [
    ofUnits({ ...province, validFrom: undefined }),
    told("missing", ["units", 0, "validFrom"], { unit: "17" }),
    "This is required.",
  ],
  "a last day that is null": [
    ofUnits({ ...province, validTo: null }),
    told("invalid-date", ["units", 0, "validTo"], { unit: "17", found: "null" }),
    "null is not a day from 1900 to 2200; write a day as 2025-07-01.",
  ],
  "a last day before the first": [
    ofUnits({ ...province, validTo: "1991-09-30" }),
    told("range-reversed", ["units", 0, "validTo"], {
      unit: "17",
      found: '"1991-09-30"',
      expected: '"1991-10-01"',
    }),
    'The last day "1991-09-30" lies before the first, "1991-10-01".',
  ],
  "an event that is none": [
    ofEvent(null),
    told("not-an-object", ["successions", 0], { found: "null" }),
    "This must be an object; found null.",
  ],
  "a kind of event that there is not": [
    ofEvent({ ...merged, kind: "married" }),
    told("unknown-code", ["successions", 0, "kind"], { found: '"married"', expected: kinds }),
    `"married" is not one of: ${kinds}.`,
  ],
  "an event on no day": [
    ofEvent({ ...merged, effectiveOn: "1/7/2025" }),
    told("invalid-date", ["successions", 0, "effectiveOn"], { found: '"1/7/2025"' }),
    '"1/7/2025" is not a day from 1900 to 2200; write a day as 2025-07-01.',
  ],
  "codes of an event that are text": [
    ofEvent({ ...merged, to: "25" }),
    told("not-a-list", ["successions", 0, "to"], { found: '"25"' }),
    'This must be a list; found "25".',
  ],
  "one code of an event that is a number": [
    ofEvent({ ...merged, from: ["17", 26] }),
    told("not-text", ["successions", 0, "from", 1], { found: "26" }),
    "This must be text, and not empty; found 26.",
  ],
  "a legal basis that is empty": [
    ofEvent({ ...merged, legalBasis: "" }),
    told("not-text", ["successions", 0, "legalBasis"], { found: '""' }),
    'This must be text, and not empty; found "".',
  ],
  "a row twice": [
    ofUnits(province, { ...province, name: "Hoà Bình" }),
    told("duplicate-life", ["units", 1, "validFrom"], { unit: "17", found: "1991-10-01" }),
    "Unit 17 has two rows that begin on 1991-10-01.",
  ],
  "a row that begins on the last day of another": [
    ofEvent(
      { ...merged, kind: "renamed", to: ["17"] },
      { ...province, validFrom: "2025-06-30", name: "Hoà Bình" },
      ended,
    ),
    told("overlapping-lives", ["units", 0, "validFrom"], {
      unit: "17",
      found: "2025-06-30",
      expected: "1991-10-01",
    }),
    "This row of unit 17 begins on 2025-06-30, when its row that begins on 1991-10-01 still holds.",
  ],
  "a parent that there is not": [
    ofUnits(district),
    told("unknown-parent", ["units", 0, "parent"], { unit: "157", found: "17" }),
    "No unit has the code 17 of the parent.",
  ],
  "a parent of the same level": [
    ofUnits(province, { ...phuTho, parent: "17" }),
    told("wrong-parent-level", ["units", 1, "parent"], {
      unit: "25",
      found: "province",
      expected: "province",
    }),
    "The parent must be of a higher level: province is not above province.",
  ],
  "a parent of a lower level": [
    ofUnits(
      { code: "158", name: "Yên Thủy", level: "district", validFrom: "1991-10-01" },
      { ...province, parent: "158" },
    ),
    told("wrong-parent-level", ["units", 1, "parent"], {
      unit: "17",
      found: "district",
      expected: "province",
    }),
    "The parent must be of a higher level: district is not above province.",
  ],
  "a unit in itself": [
    ofUnits({ ...province, parent: "17" }),
    told("circular-parent", ["units", 0, "parent"], { unit: "17", found: "17" }),
    "Unit 17 lies within itself, by way of 17.",
  ],
  "a parent that begins a day later": [
    ofUnits({ ...province, validFrom: "1991-10-02" }, district),
    told("parent-not-alive", ["units", 1, "parent"], { unit: "157", found: "17", expected: "1991-10-01" }),
    "Parent 17 does not exist on 1991-10-01, a day of this row.",
  ],
  "a parent that ends a day sooner": [
    ofEvent(
      { kind: "levelAbolished", effectiveOn: "2025-07-02", from: ["157"], to: [] },
      ended,
      { ...district, validTo: "2025-07-01" },
      phuTho,
    ),
    told("no-successor", ["units", 0, "validTo"], { unit: "17", found: "2025-06-30" }),
    "Unit 17 ends on 2025-06-30, and no event of the day after says what became of it; add one, of kind dissolved where nothing did.",
  ],
  "an event that names no unit before": [
    ofEvent({ ...merged, from: [] }, phuTho),
    told("missing-units", ["successions", 0, "from"], { found: "[]", expected: "from" }),
    "An event of this kind names at least one unit in from.",
  ],
  "an event that names no unit after": [
    ofEvent({ ...merged, to: [] }, ended),
    told("missing-units", ["successions", 0, "to"], { found: "[]", expected: "to" }),
    "An event of this kind names at least one unit in to.",
  ],
  "a dissolved unit with successors": [
    ofEvent({ ...merged, kind: "dissolved", to: ["25", "26"] }, ended, phuTho, { ...phuTho, code: "26" }),
    told("stray-units", ["successions", 0, "to"], { found: "25, 26" }),
    "A unit that is dissolved has no successors; found 25, 26.",
  ],
  "a code that passes to two units": [
    ofEvent({ ...merged, kind: "recoded", to: ["25", "26"] }, ended, phuTho, { ...phuTho, code: "26" }),
    told("not-one-to-one", ["successions", 0, "kind"], { found: "recoded" }),
    "An event of kind recoded names one unit before and one after; write an event for each unit.",
  ],
  "two units that are reassigned as one": [
    ofEvent({ ...merged, kind: "reassigned", from: ["17", "18"] }, ended, { ...ended, code: "18" }, phuTho),
    told("not-one-to-one", ["successions", 0, "kind"], { found: "reassigned" }),
    "An event of kind reassigned names one unit before and one after; write an event for each unit.",
  ],
  "a unit before that there is not": [
    ofEvent({ ...merged, from: ["99"] }, phuTho),
    told("unknown-unit", ["successions", 0, "from", 0], { unit: "99", found: "99" }),
    "No unit has the code 99.",
  ],
  "a unit after that there is not": [
    ofEvent({ ...merged, to: ["99"] }, ended),
    told("unknown-unit", ["successions", 0, "to", 0], { unit: "99", found: "99" }),
    "No unit has the code 99.",
  ],
  "a second unit that had ended before": [
    {
      units: [ended, { ...ended, code: "26", validTo: "2025-06-29" }, phuTho],
      successions: [
        { ...merged, from: ["17", "26"] },
        { kind: "dissolved", effectiveOn: "2025-06-30", from: ["26"], to: [] },
      ],
    },
    told("not-alive-before", ["successions", 0, "from", 1], {
      unit: "26",
      found: "26",
      expected: "2025-06-30",
    }),
    "Unit 26 did not exist on 2025-06-30, the day before the event.",
  ],
  "an event on the first day of all": [
    ofEvent(
      { ...merged, effectiveOn: "1900-01-01", to: ["17"], kind: "renamed" },
      { ...province, validFrom: "1900-01-01" },
    ),
    told("not-alive-before", ["successions", 0, "from", 0], {
      unit: "17",
      found: "17",
      expected: "1900-01-01",
    }),
    "Unit 17 did not exist on 1900-01-01, the day before the event.",
  ],
  "a successor that begins later": [
    ofEvent({ ...merged, to: ["25", "26"] }, ended, phuTho, {
      ...phuTho,
      code: "26",
      validFrom: "2025-07-02",
    }),
    told("not-alive-after", ["successions", 0, "to", 1], {
      unit: "26",
      found: "26",
      expected: "2025-07-01",
    }),
    "Unit 26 does not exist on 2025-07-01, the day of the event.",
  ],
  "a unit that goes on though its level ended": [
    ofEvent({ kind: "levelAbolished", effectiveOn: "2025-07-01", from: ["157"], to: [] }, province, district),
    told("still-alive", ["successions", 0, "from", 0], {
      unit: "157",
      found: "157",
      expected: "2025-07-01",
    }),
    "Unit 157 ended by this event, yet exists on 2025-07-01.",
  ],
};

describe("a problem has its place, its unit, what was found and expected, and a sentence", () => {
  it.each(Object.entries(cases))("%s", (_, [input, problem, message]) => {
    expect(problemsOf(input)[0]).toStrictEqual({ ...problem, message });
  });

  it("each frozen, in a frozen list", () => {
    const problems = problemsOf(ofUnits(ended, district));
    expect(Object.isFrozen(problems)).toBe(true);
    for (const problem of problems)
      expect(Object.isFrozen(problem) && Object.isFrozen(problem.path)).toBe(true);
  });

  it("and input that cannot be read has one", () => {
    const explodes = {
      get units(): never {
        throw new Error("no");
      },
    };
    expect(problemsOf(explodes)).toStrictEqual([
      { ...told("unreadable", [], { found: "" }), message: "Reading the input failed." },
    ]);
  });

  it.each([
    [
      "a unit in itself",
      ofUnits({ ...province, parent: "17" }),
      "Đơn vị 17 nằm trong chính nó, thông qua 17.",
    ],
    [
      "a problem that names no unit",
      ofEvent({ ...merged, kind: "dissolved" }, ended, phuTho),
      "Đơn vị giải thể không có đơn vị kế tục, đang ghi 25.",
    ],
  ])("in Vietnamese: %s", (_, input, sentence) => {
    expect(problemsOf(input).map((problem) => renderGazetteerProblem(problem, vi))).toStrictEqual([sentence]);
  });
});

describe("problems stand in the order of the rows, and of the columns within a row", () => {
  const places = (input: unknown) => problemsOf(input).map(({ code, path }) => `${path.join(".")} ${code}`);

  it("where rows have another shape", () => {
    expect(
      places({
        units: [{ type: 1, parent: "", validTo: "x" }, province, 5],
        successions: [{ kind: "merged", legalBasis: 7 }, "x"],
      }),
    ).toStrictEqual([
      "units.0.code missing",
      "units.0.name missing",
      "units.0.type not-text",
      "units.0.parent not-text",
      "units.0.level missing",
      "units.0.validFrom missing",
      "units.0.validTo invalid-date",
      "units.2 not-an-object",
      "successions.0.effectiveOn missing",
      "successions.0.from missing",
      "successions.0.to missing",
      "successions.0.legalBasis not-text",
      "successions.1 not-an-object",
    ]);
  });

  it("a day that is none is not compared, and a code that is not text names no unit", () => {
    const problems = problemsOf(ofUnits({ ...province, code: 17, validFrom: "x", validTo: "2025-06-30" }));
    expect(problems.map(({ code, unit }) => [code, unit])).toStrictEqual([
      ["not-text", null],
      ["invalid-date", null],
    ]);
  });

  it("a wrong day is told of each row that has it, and a good day with a wrong one beside it", () => {
    const wrong = { ...province, validFrom: "2025-02-30", validTo: "2025-06-30" };
    expect(places(ofUnits(wrong, { ...wrong, code: "18" }))).toStrictEqual([
      "units.0.validFrom invalid-date",
      "units.1.validFrom invalid-date",
    ]);
  });

  it("where rows contradict one another", () => {
    expect(
      places({
        units: [ended, { ...ended, code: "18", parent: "18" }],
        successions: [{ kind: "dissolved", effectiveOn: "2025-06-30", from: ["17", "99"], to: ["98"] }],
      }),
    ).toStrictEqual([
      "units.0.validTo no-successor",
      "units.1.parent circular-parent",
      "units.1.validTo no-successor",
      "successions.0.to stray-units",
      "successions.0.from.0 still-alive",
      "successions.0.from.1 unknown-unit",
      "successions.0.to.0 unknown-unit",
    ]);
  });
});

describe("what just holds is no problem", () => {
  const lives = (...units: readonly unknown[]) => problemsOf(ofUnits(...units));

  it.each<[string, unknown]>([
    [
      "a life of one day, the last of all",
      ofUnits({ ...province, validFrom: "2200-12-31", validTo: "2200-12-31" }),
    ],
    ["a last day after which there is none", ofUnits({ ...province, validTo: "2200-12-31" })],
    ["a parent over exactly the same days", ofUnits(province, district)],
    [
      "parents in two rows, one after another, in any order",
      ofEvent(
        { ...merged, kind: "renamed", to: ["17"] },
        { ...province, name: "Hoà Bình", validFrom: "2025-07-01" },
        ended,
        { ...district, validTo: "2200-12-31" },
      ),
    ],
    [
      "a parent of which only another life was of a low level",
      ofEvent(
        { kind: "renamed", effectiveOn: "2000-01-01", from: ["17"], to: ["17"] },
        { ...district, code: "17", parent: undefined, validTo: "1999-12-31" },
        { ...province, validFrom: "2000-01-01" },
        { ...district, validFrom: "2000-01-01" },
      ),
    ],
    [
      "a level that ended, with units that took over",
      ofEvent(
        { kind: "levelAbolished", effectiveOn: "2025-07-01", from: ["157"], to: ["05001"] },
        province,
        { ...district, validTo: "2025-06-30" },
        { code: "05001", name: "Tân Lập", level: "commune", parent: "17", validFrom: "2025-07-01" },
      ),
    ],
    ["an event with a legal basis", ofEvent({ ...merged, legalBasis: "202/2025/QH15" }, ended, phuTho)],
  ])("%s", (_, input) => {
    expect(problemsOf(input)).toStrictEqual([]);
  });

  it("a code that is above another and later below it is in no circle", () => {
    const above = (code: string) => ({ ...province, code, validTo: "1999-12-31" });
    const since = "2000-01-01";
    expect(
      problemsOf({
        units: [
          above("1"),
          { ...district, code: "2", parent: "1", validTo: "1999-12-31" },
          { ...province, code: "2", validFrom: since },
          { ...district, code: "1", parent: "2", validFrom: since },
        ],
        successions: ["1", "2"].map((code) => ({
          kind: "renamed",
          effectiveOn: since,
          from: [code],
          to: [code],
        })),
      }),
    ).toStrictEqual([]);
  });

  it.each([
    ["begins", "1999-12-31", ["wrong-parent-level"]],
    ["begins a day after", "1999-12-30", []],
  ])("a parent that %s the last day of a unit as one of its level is told: %s", (_, validTo, expected) => {
    const before = { ...province, code: "17", validTo: "1999-12-30" };
    const after = { ...district, code: "17", parent: undefined, validFrom: "1999-12-31" };
    const successions = [
      { kind: "renamed", effectiveOn: "1999-12-31", from: ["17"], to: ["17"] },
      {
        kind: "dissolved",
        effectiveOn: validTo === "1999-12-31" ? "2000-01-01" : "1999-12-31",
        from: ["157"],
        to: [],
      },
    ];
    const units = [before, after, { ...district, validTo }];
    expect(problemsOf({ units, successions }).map(({ code }) => code)).toStrictEqual(expected);
  });

  it("a parent that is one of its level on the first day of a unit only is told", () => {
    const units = [
      { ...district, code: "17", parent: undefined, validTo: "1999-12-31" },
      { ...province, validFrom: "2000-01-01" },
      { ...district, validFrom: "1999-12-31" },
    ];
    const renamed = { kind: "renamed", effectiveOn: "2000-01-01", from: ["17"], to: ["17"] };
    expect(
      problemsOf({ units, successions: [renamed] }).map(({ code, found }) => [code, found]),
    ).toStrictEqual([["wrong-parent-level", "district"]]);
  });

  it("a parent that is away between two rows is told with the first day that it is away", () => {
    const units = [
      { ...province, validTo: "2199-12-30" },
      { ...province, validFrom: "2200-01-01" },
      district,
    ];
    const event = { kind: "dissolved", effectiveOn: "2199-12-31", from: ["17"], to: [] };
    expect(problemsOf({ units, successions: [event] }).map(({ expected }) => expected)).toStrictEqual([
      "2199-12-31",
    ]);
  });

  it("a parent that ends on the last day of all is there for a row without an end", () => {
    expect(lives({ ...province, validTo: "2200-12-31" }, district)).toStrictEqual([]);
  });

  it("a circle that a unit only hangs from is told of those in it; the unit itself has a low parent", () => {
    const hanging = { ...phuTho, parent: "17" };
    const circle = [
      { ...province, parent: "18" },
      { ...province, code: "18", parent: "19" },
      { ...province, code: "19", parent: "17" },
    ];
    expect(lives(...circle, hanging).map(({ code, unit, found }) => [code, unit, found])).toStrictEqual([
      ["circular-parent", "17", "18"],
      ["circular-parent", "18", "19"],
      ["circular-parent", "19", "17"],
      ["wrong-parent-level", "25", "province"],
    ]);
  });
});
