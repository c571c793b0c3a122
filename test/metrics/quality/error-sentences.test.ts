import {
  completeness,
  coverage,
  exactly,
  formatTimeliness,
  growth,
  placesReached,
  reportingTimeliness,
} from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";
import { phuTho, sent } from "./returns.js";

const empty = { submissions: [] };
const good = { gazetteer: phuTho, period: "2025-06", level: "commune" };
const table = { gazetteer: phuTho, periods: ["2025-06"], level: "commune" };
const talk = { id: "a", kind: "talk", when: "2025-06-01", topics: [], place: "05001" };

type Case = readonly [options: unknown, message: string, data: object, path: readonly unknown[]];

const questions: readonly Case[] = [
  [
    undefined,
    "Expected options, such as the period and the level; found undefined.",
    { found: "undefined" },
    [],
  ],
  [null, "Expected options, such as the period and the level; found null.", { found: "null" }, []],
  [
    "2025-06",
    'Expected options, such as the period and the level; found "2025-06".',
    { found: '"2025-06"' },
    [],
  ],
  [
    { ...good, level: "village" },
    'The option level is province, district, commune; found "village".',
    { found: '"village"', expected: "province, district, commune" },
    ["level"],
  ],
  [
    { ...good, under: "05001" },
    'The option level is a level below commune, that of Tân Lập; found "commune".',
    { found: '"commune"', expected: "a level below commune, that of Tân Lập" },
    ["level"],
  ],
  [
    { ...good, level: "province", under: "157" },
    'The option level is a level below district, that of Lạc Sơn; found "province".',
    { found: '"province"', expected: "a level below district, that of Lạc Sơn" },
    ["level"],
  ],
  [
    { ...good, period: "2025-07", under: "157" },
    'No unit has the code "157" on 2025-07-31; it was Lạc Sơn 2004-07-01 to 2025-06-30.',
    { found: '"157"', when: "on 2025-07-31" },
    [],
  ],
];

describe("a question that cannot be answered says why", () => {
  it.each(questions)("coverage %j", (options, message, data, path) => {
    const error = thrownBy(() => coverage(empty, options as never));
    expect([error.message, error.data, error.path]).toStrictEqual([message, data, path]);
  });

  it.each(questions)("places reached %j", (options, message, data, path) => {
    const error = thrownBy(() => placesReached({ activities: [] }, options as never));
    expect([error.message, error.data, error.path]).toStrictEqual([message, data, path]);
  });

  const tables: readonly Case[] = [
    [
      { ...table, periods: [] },
      "The option periods is a list of one period or more; found a list.",
      { found: "a list", expected: "a list of one period or more" },
      ["periods"],
    ],
    [
      { ...table, periods: "2025-06" },
      'The option periods is a list of one period or more; found "2025-06".',
      { found: '"2025-06"', expected: "a list of one period or more" },
      ["periods"],
    ],
    [
      { ...table, periods: ["2025-06", "2025-05", "2025-07", "2025-05"] },
      "The period 2025-05 stands twice in the list.",
      { found: "2025-05" },
      ["periods", 3],
    ],
    [
      { ...table, periods: ["2025-07", "2025-08"], under: "157" },
      'No unit has the code "157" on 2025-07-31, 2025-08-31; it was Lạc Sơn 2004-07-01 to 2025-06-30.',
      { found: '"157"', when: "on 2025-07-31, 2025-08-31" },
      [],
    ],
    [
      { ...table, asked: "05001" },
      'The option asked is a list of codes; found "05001".',
      { found: '"05001"', expected: "a list of codes" },
      ["asked"],
    ],
    [
      { ...table, asked: ["05001", 5002] },
      "The option asked is a list of codes; found a list.",
      { found: "a list", expected: "a list of codes" },
      ["asked"],
    ],
  ];

  it.each(tables)("completeness and timeliness %j", (options, message, data, path) => {
    for (const error of [
      thrownBy(() => completeness(empty, options as never)),
      thrownBy(() => reportingTimeliness(empty, { ...(options as object), asOf: "2025-07-31" } as never)),
    ])
      expect([error.message, error.data, error.path]).toStrictEqual([message, data, path]);
  });

  it("topics that are no list", () => {
    const error = thrownBy(() => placesReached({ activities: [] }, { ...good, topics: "other" } as never));
    expect([error.code, error.message, error.data, error.path]).toStrictEqual([
      "invalid-question",
      'The option topics is a list of topics; found "other".',
      { found: '"other"', expected: "a list of topics" },
      ["topics"],
    ]);
  });

  it("a day that is none", () => {
    const message = 'soon is not a day from 1900-01-01 to 2200-12-31; write a day as "2022-02-03".';
    for (const error of [
      thrownBy(() => coverage(empty, { ...good, asOf: "soon" } as never)),
      thrownBy(() => completeness(empty, { ...table, asOf: "soon" } as never)),
      thrownBy(() => reportingTimeliness(empty, { ...table, asOf: "soon" } as never)),
    ])
      expect([error.code, error.message.replaceAll('"soon"', "soon"), error.path]).toStrictEqual([
        "invalid-date",
        message,
        ["asOf"],
      ]);
  });
});

describe("what is not a record says where", () => {
  const told = (expected: string, found: string) =>
    `Expected ${expected}, not ${found}; read registers with parseRegister.`;
  const record = sent("05001", "2025-06");

  it.each<readonly [string, unknown, string, string, readonly unknown[]]>([
    ["no register", null, "a register", "null", []],
    ["a list", [record], "a register", "a list", []],
    ["no list", {}, "a list of records", "undefined", ["submissions"]],
    ["no list but a word", { submissions: "all" }, "a list of records", '"all"', ["submissions"]],
    ["null among them", { submissions: [record, null] }, "a record", "null", ["submissions", 1]],
    ["a word among them", { submissions: [record, record, "s"] }, "a record", '"s"', ["submissions", 2]],
    ["no id", { submissions: [{ ...record, id: 5 }] }, "a text", "5", ["submissions", 0, "id"]],
    [
      "no place",
      { submissions: [{ ...record, place: null }] },
      "a text",
      "null",
      ["submissions", 0, "place"],
    ],
    [
      "no period",
      { submissions: [record, { ...record, period: 2025 }] },
      "a text",
      "2025",
      ["submissions", 1, "period"],
    ],
    [
      "missing is no status of a return",
      { submissions: [{ ...record, status: "missing" }] },
      "the status of a return",
      '"missing"',
      ["submissions", 0, "status"],
    ],
  ])("returns: %s", (_, register, expected, found, path) => {
    for (const error of [
      thrownBy(() => coverage(register as never, good as never)),
      thrownBy(() => reportingTimeliness(register as never, { ...table, asOf: "2025-07-31" } as never)),
    ]) {
      expect([error.code, error.message]).toStrictEqual(["invalid-register", told(expected, found)]);
      expect([error.data, error.path]).toStrictEqual([{ found }, path]);
    }
  });

  it.each(["dueOn", "receivedOn"])("returns: a day %s that is none", (key) => {
    const error = thrownBy(() =>
      coverage({ submissions: [record, { ...record, [key]: "soon" }] }, good as never),
    );
    expect([error.code, error.path]).toStrictEqual(["invalid-date", ["submissions", 1, key]]);
  });

  it.each<readonly [string, unknown, string, string, readonly unknown[]]>([
    ["no list", { activities: {} }, "a list of records", "an object", ["activities"]],
    ["no record", { activities: [talk, 5] }, "a record", "5", ["activities", 1]],
    ["no id", { activities: [{ ...talk, id: null }] }, "a text", "null", ["activities", 0, "id"]],
    [
      "no time",
      { activities: [talk, { ...talk, when: 2025 }] },
      "a day or the id of a period",
      "2025",
      ["activities", 1, "when"],
    ],
    [
      "no topics",
      { activities: [{ ...talk, topics: "other" }] },
      "a list of topics",
      '"other"',
      ["activities", 0, "topics"],
    ],
    ["no code", { activities: [{ ...talk, place: 5001 }] }, "a code", "5001", ["activities", 0, "place"]],
  ])("activities: %s", (_, register, expected, found, path) => {
    const error = thrownBy(() => placesReached(register as never, good as never));
    expect([error.code, error.message]).toStrictEqual(["invalid-register", told(expected, found)]);
    expect([error.data, error.path]).toStrictEqual([{ found }, path]);
  });
});

describe("what is not a coverage says on which side", () => {
  const sound = coverage(empty, { period: "2025-06", level: "commune" });

  it.each<readonly [unknown, string]>([
    [0.5, "0.5"],
    [null, "null"],
    ["complete", '"complete"'],
    [{ received: 3, expected: 6 }, "an object"],
    [{ units: 6 }, "an object"],
  ])("%j", (value, found) => {
    for (const side of ["from", "to"]) {
      const coverages = { from: sound, to: sound, [side]: value } as never;
      const error = thrownBy(() => growth(exactly(1, "model"), exactly(2, "model"), { coverage: coverages }));
      expect([error.code, error.message, error.data, error.path]).toStrictEqual([
        "invalid-coverage",
        `${found} is not a coverage; ask coverage for one.`,
        { found },
        ["coverage", side],
      ]);
    }
  });
});

it("a timeliness of no known status cannot be printed", () => {
  const odd = { status: "soon", daysLate: 1 } as never;
  expect(thrownBy(() => formatTimeliness(odd, vi)).code).toBe("unprintable");
  const late = { status: "late", daysLate: 1 } as const;
  expect(thrownBy(() => formatTimeliness(late, {} as never)).code).toBe("unprintable");
});
