import { auditDisclosure, exactly, ratio, suppress } from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";
import { people } from "./count-tables.js";

const row = (group: string, count: number) => ({ key: { group }, figures: { people: people(count) } });
const table = {
  rows: [row("muong", 212), row("dao", 2)],
  totals: [{ key: {}, figures: { people: people(214) } }],
};
const told = (run: () => unknown) => {
  const { code, message, data, path } = thrownBy(run);
  return { code, message, data, path };
};

type Case = readonly [given: unknown, expected: string, found: string, path: readonly unknown[]];

describe("a rule that is none says which option, and what it must be", () => {
  const rules: readonly Case[] = [
    [null, "options with a threshold", "null", []],
    [5, "options with a threshold", "5", []],
    [{ threshold: 5, zeros: "maybe" }, '"publish" or "hide"', '"maybe"', ["zeros"]],
    [{ threshold: 5, zeros: null }, '"publish" or "hide"', "null", ["zeros"]],
    [{ threshold: 5, measures: "people" }, "a list of names", '"people"', ["measures"]],
    [{ threshold: 5, measures: ["people", 5] }, "a name", "5", ["measures", 1]],
    [{ threshold: 5, additive: {} }, "a list of names", "an object", ["additive"]],
    [{ threshold: 5, additive: [null] }, "a name", "null", ["additive", 0]],
    [{ threshold: 5, overlapping: null }, "a list of names", "null", ["overlapping"]],
    [{ threshold: 5, overlapping: ["group", 7] }, "a name", "7", ["overlapping", 1]],
    [{ threshold: 5, linked: [] }, "lists of measures by the name of their sum", "a list", ["linked"]],
    [{ threshold: 5, linked: null }, "lists of measures by the name of their sum", "null", ["linked"]],
    [
      { threshold: 5, linked: "people" },
      "lists of measures by the name of their sum",
      '"people"',
      ["linked"],
    ],
    [{ threshold: 5, linked: { people: "men" } }, "a list of names", '"men"', ["linked", "people"]],
    [{ threshold: 5, linked: { people: ["men", 5] } }, "a name", "5", ["linked", "people", 1]],
    [{ threshold: 5, stocks: [] }, "what is added and removed by the name of a stock", "a list", ["stocks"]],
    [
      { threshold: 5, stocks: { people: ["men"] } },
      "lists of measures that are added and removed",
      "a list",
      ["stocks", "people"],
    ],
    [
      { threshold: 5, stocks: { people: { added: ["men"] } } },
      "a list of names",
      "undefined",
      ["stocks", "people", "removed"],
    ],
    [
      { threshold: 5, stocks: { people: { added: "men", removed: [] } } },
      "a list of names",
      '"men"',
      ["stocks", "people", "added"],
    ],
  ];

  it.each(rules)("%j", (options, expected, found, path) => {
    expect(told(() => suppress(table, options as never))).toStrictEqual({
      code: "invalid-disclosure-rule",
      message: `Expected ${expected}, not ${found}.`,
      data: { found },
      path,
    });
  });

  it.each([
    [1, "1"],
    [2.5, "2.5"],
    ["5", '"5"'],
    [undefined, "undefined"],
  ])("a threshold of %j", (threshold, found) => {
    expect(told(() => suppress(table, { threshold } as never))).toStrictEqual({
      code: "invalid-threshold",
      message: `A threshold is a whole number from 2 up, the least count that may be published, not ${found}.`,
      data: { found },
      path: ["threshold"],
    });
  });

  it.each<readonly [object, string, string, string]>([
    [{ measures: ["people", "persons"] }, "persons", "people", "measures"],
    [{ additive: ["persons"] }, "persons", "people", "additive"],
    [{ overlapping: ["topic"] }, "topic", "group", "overlapping"],
    [{ linked: { people: ["men"] } }, "men", "people", "linked"],
    [{ linked: { all: ["people"] } }, "all", "people", "linked"],
  ])("a name that the table does not have: %j", (options, name, names, option) => {
    expect(told(() => suppress(table, { threshold: 5, ...options }))).toStrictEqual({
      code: "unknown-column",
      message: `The table has no "${name}"; it has "${names}".`,
      data: { found: name },
      path: [option],
    });
  });

  it("the names that it has are told in their order", () => {
    const figures = { women: people(20), men: people(30) };
    const two = { rows: [{ key: { place: "a", group: "b" }, figures }], totals: [] };
    const { message } = told(() => suppress(two, { threshold: 5, additive: ["all"] }));
    expect(message).toBe('The table has no "all"; it has "women, men".');
    const other = told(() => suppress(two, { threshold: 5, overlapping: ["topic"] }));
    expect(other.message).toBe('The table has no "topic"; it has "group, place".');
  });

  it("an audit takes the options of the call before those of the table", () => {
    expect(told(() => auditDisclosure(table, table, 5 as never))).toStrictEqual({
      code: "invalid-options",
      message: "Expected an object with options or named arguments; found 5.",
      data: { found: "5" },
      path: [],
    });
    const { published } = suppress(table, { threshold: 5 });
    expect(told(() => auditDisclosure(table, published, { threshold: 1 }))).toMatchObject({
      code: "invalid-threshold",
      data: { found: "1" },
    });
    expect(told(() => auditDisclosure(table, published, { overlapping: ["topic"] }))).toMatchObject({
      code: "unknown-column",
      path: ["overlapping"],
    });
  });
});

describe("a table that is none says where", () => {
  const figures = { people: people(2) };
  const bare = { unit: "person", estimate: 2, lower: 2, upper: 2 };
  const share = ratio(people(2), people(9));
  const odd = (figure: unknown) => ({ rows: [{ key: {}, figures: { people: figure } }], totals: [] });

  const tables: readonly Case[] = [
    [null, "an object", "null", []],
    ["table", "an object", '"table"', []],
    [[], "an object", "a list", []],
    [{ totals: [] }, "a list of rows", "undefined", ["rows"]],
    [{ rows: 5, totals: [] }, "a list of rows", "5", ["rows"]],
    [{ rows: [] }, "a list of rows", "undefined", ["totals"]],
    [{ rows: [{ key: {}, figures }, null], totals: [] }, "an object", "null", ["rows", 1]],
    [{ rows: [], totals: [7] }, "an object", "7", ["totals", 0]],
    [{ rows: [{ key: [], figures }], totals: [] }, "an object", "a list", ["rows", 0, "key"]],
    [{ rows: [{ key: {} }], totals: [] }, "an object", "undefined", ["rows", 0, "figures"]],
    [{ rows: [{ key: { group: 5 }, figures }], totals: [] }, "a word", "5", ["rows", 0, "key", "group"]],
    [
      { rows: [], totals: [{ key: { a: null, b: true }, figures }] },
      "a word",
      "true",
      ["totals", 0, "key", "b"],
    ],
    [
      { rows: [row("a", 2), { key: { place: "a" }, figures }], totals: [] },
      "a key by the same names as that of the first row",
      "an object",
      ["rows", 1, "key"],
    ],
    [
      { rows: [row("a", 2), row("b", 2), { key: { group: "c", place: "a" }, figures }], totals: [] },
      "a key by the same names as that of the first row",
      "an object",
      ["rows", 2, "key"],
    ],
    [
      odd(exactly(2, "person")),
      "a figure (toFigure makes one of a quantity)",
      "an object",
      ["rows", 0, "figures", "people"],
    ],
    [odd(bare), "a figure with its flags and assumptions", "an object", ["rows", 0, "figures", "people"]],
    [
      odd({ ...bare, flags: [] }),
      "a figure with its flags and assumptions",
      "an object",
      ["rows", 0, "figures", "people"],
    ],
    [
      odd({ ...bare, assumptions: [] }),
      "a figure with its flags and assumptions",
      "an object",
      ["rows", 0, "figures", "people"],
    ],
    [
      odd({ ...share, numerator: bare }),
      "a figure with its flags and assumptions",
      "an object",
      ["rows", 0, "figures", "people", "numerator"],
    ],
    [
      odd({ ...share, denominator: exactly(9, "person") }),
      "a figure (toFigure makes one of a quantity)",
      "an object",
      ["rows", 0, "figures", "people", "denominator"],
    ],
  ];

  it.each(tables)("%j", (given, expected, found, path) => {
    const message = `Expected ${expected}, not ${found}.`;
    const error = { code: "invalid-table", message, data: { found } };
    expect(told(() => suppress(given as never, { threshold: 5 }))).toStrictEqual({ ...error, path });
    const audits = {
      table: () => auditDisclosure(given as never, table, { threshold: 5 }),
      published: () => auditDisclosure(table, given as never, { threshold: 5 }),
      earlier: () => auditDisclosure(table, table, { threshold: 5, earlier: (given ?? 0) as never }),
    };
    for (const [side, run] of Object.entries(audits)) {
      if (given === null && side === "earlier") continue;
      expect(told(run)).toStrictEqual({ ...error, path: [side, ...path] });
    }
  });

  it.each([
    [2, "2 is neither a quantity nor a figure."],
    ["2", '"2" is neither a quantity nor a figure.'],
    [
      { ...people(2), lower: 3 },
      "an object is not a figure: estimate and bounds must be numbers in order, flags and assumptions lists of words.",
    ],
  ])("a figure that is none: %j", (figure, message) => {
    const { rows } = table;
    const totals = [{ key: {}, figures: { people: figure } }];
    expect(told(() => suppress({ rows, totals } as never, { threshold: 5 }))).toMatchObject({
      code: "invalid-figure",
      message,
      path: ["totals", 0, "figures", "people"],
    });
  });

  it("a key that stands twice in a list is named; once among the rows and once among the totals is fine", () => {
    const twice = { ...table, rows: [row("muong", 212), row("dao", 2), row("dao", 3)] };
    expect(told(() => suppress(twice, { threshold: 5 }))).toStrictEqual({
      code: "duplicate-key",
      message: '"[[\\"group\\",\\"dao\\"]]" stands twice in one list.',
      data: { found: '[["group","dao"]]' },
      path: ["rows", 2],
    });
    const total = table.totals[0];
    expect(
      told(() => suppress({ ...table, totals: [total, total] } as never, { threshold: 5 })),
    ).toMatchObject({
      code: "duplicate-key",
      path: ["totals", 1],
    });
    const { rows } = { rows: [{ key: {}, figures }] };
    expect(suppress({ rows, totals: rows }, { threshold: 5 }).hidden).toHaveLength(1);
  });

  it("a published figure that the table does not hold is named", () => {
    const published = { ...table, rows: [row("muong", 212), row("dao", 3)] };
    expect(told(() => auditDisclosure(table, published, { threshold: 5 }))).toStrictEqual({
      code: "not-of-table",
      message:
        'The table does not hold the figure that is published as "people" of "[[\\"group\\",\\"dao\\"]]".',
      data: { measure: "people", key: '[["group","dao"]]' },
      path: ["published"],
    });
  });
});
