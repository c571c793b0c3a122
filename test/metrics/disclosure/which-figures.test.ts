import {
  auditDisclosure,
  type Difference,
  type DisclosureTable,
  exactly,
  ratio,
  suppress,
  type SuppressOptions,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { counted, list, people, print } from "./count-tables.js";

const columns = ["x", "y", "z", "total"];

/** The totals of three columns of rows are filled in. */
function table(rows: Readonly<Record<string, readonly [number, number, number]>>): DisclosureTable {
  const sums = ([x, y, z]: readonly [number, number, number]) => [x, y, z, x + y + z];
  const all = Object.values(rows).map(sums);
  const total = columns.map((_, at) => all.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  return counted(columns, {
    ...Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, sums(row)])),
    total,
  });
}

const printed = (rows: Parameters<typeof table>[0], options: SuppressOptions = { threshold: 5 }) =>
  print(columns, suppress(table(rows), options).published);

const hiddenGroups = (counts: Readonly<Record<string, number>>, options: Partial<SuppressOptions> = {}) =>
  suppress(list(counts), { threshold: 5, ...options }).hidden.map(({ key }) => key["group"] ?? "all");

describe("which figure is hidden beside a small one", () => {
  it("the smallest, and of two alike the first by name", () => {
    expect(hiddenGroups({ d: 20, c: 9, b: 9, a: 2 })).toStrictEqual(["a", "b"]);
    expect(hiddenGroups({ a: 20, b: 2, c: 30, d: 20 })).toStrictEqual(["a", "b"]);
  });

  it("no zero, which tells nothing, unless nothing else is left", () => {
    expect(hiddenGroups({ a: 0, b: 2, c: 30, d: 0 })).toStrictEqual(["b", "c"]);
    expect(hiddenGroups({ a: 0, b: 2 }, { zeros: "publish" })).toStrictEqual(["b", "all"]);
  });

  it("one that stands in a row or column where something is hidden already, though others are smaller", () => {
    // Beside a/x and b/y, a/y and b/x make a rectangle; a/z would be alone in its column.
    expect(printed({ a: [3, 50, 10], b: [60, 3, 11], c: [40, 45, 48] })).toStrictEqual({
      a: ["…", "…", 10, 63],
      b: ["…", "…", 11, 74],
      c: [40, 45, 48, 133],
      total: [103, 98, 69, 270],
    });
  });

  it("three besides where one small count stands alone: the smallest of its row, of its column, and where these meet", () => {
    expect(printed({ a: [3, 50, 10], b: [60, 20, 11], c: [40, 45, 48] })).toStrictEqual({
      a: ["…", 50, "…", 63],
      b: [60, 20, 11, 91],
      c: ["…", 45, "…", 133],
      total: [103, 115, 69, 287],
    });
  });

  it("no total of a column that would be known all the same, though it is smaller than the cells", () => {
    const two = ["x", "y", "total"];
    const published = (rows: Readonly<Record<string, readonly number[]>>, threshold: number) =>
      print(two, suppress(counted(two, rows), { threshold }).published);
    expect(published({ a: [22, 6, 28], b: [3, 1, 4], total: [25, 7, 32] }, 2)).toStrictEqual({
      a: ["…", "…", 28],
      b: ["…", "…", 4],
      total: [25, 7, 32],
    });
    expect(published({ a: [3, 4, 7], b: [1, 11, 12], total: [4, 15, 19] }, 3)).toStrictEqual({
      a: ["…", "…", 7],
      b: ["…", "…", 12],
      total: [4, 15, 19],
    });
  });

  it("nor one whose bounds would be known as well", () => {
    // The same table, of which a/x is at least 20, or at most 25.
    const cells = { "a x": 22, "a y": 6, "b x": 3, "b y": 1 };
    const hiddenWith = (lower: number, upper: number) => {
      const row = (key: Readonly<Record<string, string>>) => {
        const own = Object.entries(cells).filter(([cell]) =>
          Object.values(key).every((word) => cell.includes(word)),
        );
        const count = own.reduce((sum, [, value]) => sum + value, 0);
        const others = count - cells["a x"];
        const isHedged = own.some(([cell]) => cell === "a x");
        const hedged = { lower: lower + others, upper: upper + others };
        return { key, figures: { people: { ...people(count), ...(isHedged ? hedged : {}) } } };
      };
      const rows = ["a", "b"].flatMap((row) => ["x", "y"].map((column) => ({ row, column })));
      const totals = [{}, { row: "a" }, { row: "b" }, { column: "x" }, { column: "y" }];
      const table = { rows: rows.map(row), totals: totals.map(row) };
      return suppress(table, { threshold: 2 }).hidden.map(({ key }) => Object.values(key).sort().join(" "));
    };
    const all = ["a x", "b x", "a y", "b y"];
    expect(hiddenWith(22, 22)).toStrictEqual(all);
    expect(hiddenWith(20, 22)).toStrictEqual(all);
    expect(hiddenWith(22, 25)).toStrictEqual(all);
  });

  it("nor one whose upper bound is open, which tells nothing", () => {
    // b/x is 1. Of the others only b/y has an end above; no total has.
    const cells = { "a x": 3, "a y": 16, "b x": 1, "b y": 6 };
    const row = (key: Readonly<Record<string, string>>) => {
      const own = Object.entries(cells).filter(([cell]) =>
        Object.values(key).every((word) => cell.includes(word)),
      );
      const count = own.reduce((sum, [, value]) => sum + value, 0);
      const isOpen = own.some(([cell]) => cell !== "b y");
      return { key, figures: { people: { ...people(count), ...(isOpen ? { upper: null } : {}) } } };
    };
    const rows = ["a", "b"].flatMap((row) => ["x", "y"].map((column) => ({ row, column })));
    const totals = [{}, { row: "a" }, { row: "b" }, { column: "x" }, { column: "y" }];
    const { hidden } = suppress({ rows: rows.map(row), totals: totals.map(row) }, { threshold: 2 });
    expect(hidden.map(({ key }) => Object.values(key).sort().join(" "))).toStrictEqual([
      "a x",
      "b x",
      "a y",
      "b y",
    ]);
  });

  it("one whose point value would be known and whose bounds would not, and what it follows from", () => {
    // a/y hides b/y of its column and a/x of its row; these follow from their column and row, as b/x is 0, and hide x, and y with it. So b/y is still 6, of 6 in its row, but nothing
    // else tells that it is no more: it stays hidden, and b with it, which is 11 less a.
    const open = (count: number) => ({ ...people(count), upper: null });
    const at = (row: string, column: string, figure: Difference) => ({
      key: { ...(row === "" ? {} : { row }), ...(column === "" ? {} : { column }) },
      figures: { people: figure },
    });
    const rows = [
      at("a", "x", people(4)),
      at("a", "y", people(1)),
      at("b", "x", open(0)),
      at("b", "y", people(6)),
    ];
    const totals = [
      at("a", "", people(5)),
      at("b", "", open(6)),
      at("", "x", open(4)),
      at("", "y", people(7)),
      at("", "", open(11)),
    ];
    const { hidden } = suppress({ rows, totals }, { threshold: 4 });
    expect(hidden.map(({ key }) => Object.values(key).sort().join(" ")).sort()).toStrictEqual([
      "a",
      "a x",
      "a y",
      "b",
      "b y",
      "x",
      "y",
    ]);
  });

  it("none that stands in two equations so that it cancels out", () => {
    // c/x hides a/x, the smallest of its column, and with it a/y and c/y; a/x and c/x together are 7, so that c/x may be 1 to 6. The sixes of b stand in both columns' equations.
    const two = ["x", "y", "total"];
    const cells = { a: [5, 6, 11], b: [6, 6, 12], c: [2, 14, 16], total: [13, 26, 39] };
    expect(print(two, suppress(counted(two, cells), { threshold: 5 }).published)).toStrictEqual({
      a: ["…", "…", 11],
      b: [6, 6, 12],
      c: ["…", "…", 16],
      total: [13, 26, 39],
    });
  });

  it("of measures that are alike the first by name, in whatever order their sum names them", () => {
    const figures = { a: people(2), b: people(20), c: people(20), all: people(42) };
    for (const all of [
      ["a", "b", "c"],
      ["c", "b", "a"],
    ])
      expect(
        suppress({ rows: [{ key: {}, figures }], totals: [] }, { threshold: 5, linked: { all } }).hidden.map(
          ({ measure }) => measure,
        ),
      ).toStrictEqual(["a", "b"]);
  });

  it("as many as there are, where that is not enough: two sums that are told of each other leave nothing for a third", () => {
    const figures = { a: people(30), b: people(30), c: people(0) };
    const linked = { a: ["b", "c"], b: ["a", "c"] };
    const table = { rows: [{ key: {}, figures }], totals: [] };
    const { published, hidden } = suppress(table, { threshold: 5, zeros: "hide", linked });
    expect(hidden.map(({ measure, reason }) => [measure, reason])).toStrictEqual([
      ["a", "complementary"],
      ["b", "complementary"],
      ["c", "small"],
    ]);
    expect(auditDisclosure(table, published).exposed.map(({ measure }) => measure)).toStrictEqual(["c"]);
  });

  it("as many as it takes that a small count may be any small one", () => {
    // 4 + 5 would leave 4 from 1 to 8; with threshold 20, up to 19 must be possible.
    expect(hiddenGroups({ a: 4, b: 5, c: 60, d: 70 }, { threshold: 5 })).toStrictEqual(["a", "b"]);
    expect(hiddenGroups({ a: 4, b: 21, c: 60, d: 70 }, { threshold: 20 })).toStrictEqual(["a", "b"]);
    expect(hiddenGroups({ a: 4, b: 15, c: 60, d: 70 }, { threshold: 20 })).toStrictEqual(["a", "b", "c"]);
    // 4 and 15 leave 1 to 18; 5 and 15 leave 1 to 19.
    expect(hiddenGroups({ a: 5, b: 15, c: 60, d: 70 }, { threshold: 20 })).toStrictEqual(["a", "b"]);
  });

  it("not one of the measures alone whose small counts are hidden", () => {
    const row = (place: string, women: number, all: number) => ({
      key: { place },
      figures: { women: people(women), men: people(all - women), all: people(all) },
    });
    const rows = [row("a", 2, 30), row("b", 40, 43)];
    const hidden = (options: Partial<SuppressOptions>) =>
      suppress(
        { rows, totals: [] },
        { threshold: 5, linked: { all: ["men", "women"] }, ...options },
      ).hidden.map(({ measure, key, reason }) => [measure, key["place"], reason]);
    expect(hidden({ measures: ["women"] })).toStrictEqual([
      ["men", "a", "complementary"],
      ["women", "a", "small"],
    ]);
    expect(hidden({ measures: ["women", "men"] })).toStrictEqual([
      ["men", "a", "complementary"],
      ["men", "b", "small"],
      ["women", "a", "small"],
      ["women", "b", "complementary"],
    ]);
  });
});

describe("a measure and the ratios that show it", () => {
  const row = (place: string, persons: number, sessions: number) => {
    const held = toFigure(exactly(sessions, "session"));
    return { key: { place }, figures: { people: people(persons), held, each: ratio(people(persons), held) } };
  };
  const hidden = (rows: readonly ReturnType<typeof row>[], options: Partial<SuppressOptions> = {}) =>
    suppress({ rows, totals: [] }, { threshold: 5, ...options }).hidden.map(({ measure, key, reason }) => [
      measure,
      key["place"],
      reason,
    ]);

  it("are hidden together, whichever of them is asked for", () => {
    const rows = [row("a", 3, 9), row("b", 90, 10)];
    const both = [
      ["each", "a", "ratio"],
      ["people", "a", "small"],
    ];
    expect(hidden(rows)).toStrictEqual(both);
    expect(hidden(rows, { measures: ["each"] })).toStrictEqual(both);
    expect(hidden(rows, { measures: ["people"] })).toStrictEqual(both);
    expect(hidden(rows, { measures: ["held"] })).toStrictEqual([]);
  });

  it("stay hidden where a figure that is known all the same would show what is not", () => {
    const cells = [
      ["a", "x", 1, 8],
      ["a", "y", 5, 1],
      ["b", "x", 17, 5],
      ["b", "y", 0, 1],
    ] as const;
    const figuresOf = (isIn: (row: string, column: string) => boolean) => {
      const own = cells.filter(([row, column]) => isIn(row, column));
      const persons = people(own.reduce((sum, [, , count]) => sum + count, 0));
      const held = toFigure(
        exactly(
          own.reduce((sum, [, , , count]) => sum + count, 0),
          "session",
        ),
      );
      return { people: persons, each: ratio(persons, held) };
    };
    const table: DisclosureTable = {
      rows: cells.map(([row, column]) => ({
        key: { row, column },
        figures: figuresOf((r, c) => r === row && c === column),
      })),
      totals: [
        { key: {}, figures: figuresOf(() => true) },
        ...["a", "b"].map((row) => ({ key: { row }, figures: figuresOf((r) => r === row) })),
        ...["x", "y"].map((column) => ({ key: { column }, figures: figuresOf((_, c) => c === column) })),
      ],
    };
    const { published } = suppress(table, { threshold: 2 });
    expect(auditDisclosure(table, published).exposed).toStrictEqual([]);
  });

  it("stay hidden so in three ways, too", () => {
    // Of persons and sessions by a, b and c.
    const cells: readonly (readonly [key: string, persons: number, sessions: number])[] = [
      ["000", 17, 5],
      ["001", 0, 0],
      ["010", 6, 5],
      ["011", 4, 5],
      ["100", 25, 10],
      ["101", 2, 3],
      ["110", 12, 2],
      ["111", 29, 17],
    ];
    const rows = ["0", "1", "."].flatMap((a) =>
      ["0", "1", "."].flatMap((b) => ["0", "1", "."].map((c) => `${a}${b}${c}`)),
    );
    const entryOf = (text: string) => {
      const own = cells.filter(([key]) =>
        ["a", "b", "c"].every((_, at) => [".", key.charAt(at)].includes(text.charAt(at))),
      );
      const persons = people(own.reduce((sum, [, count]) => sum + count, 0));
      const sessions = own.reduce((sum, [, , count]) => sum + count, 0);
      const words = ["a", "b", "c"].flatMap((name, at) => {
        const word = text.charAt(at);
        return word === "." ? [] : [[name, word]];
      });
      return {
        key: Object.fromEntries(words) as Readonly<Record<string, string>>,
        figures: { people: persons, each: ratio(persons, toFigure(exactly(sessions, "session"))) },
      };
    };
    const isRow = (text: string) => !text.includes(".");
    const table: DisclosureTable = {
      rows: rows.filter(isRow).map(entryOf),
      totals: rows.filter((text) => !isRow(text)).map(entryOf),
    };
    const { published } = suppress(table, { threshold: 6 });
    expect(auditDisclosure(table, published).exposed).toStrictEqual([]);
  });

  it("are apart where the part is not the measure in every row", () => {
    const other = {
      key: { place: "b" },
      figures: {
        people: people(91),
        held: toFigure(exactly(10, "session")),
        each: ratio(people(90), toFigure(exactly(10, "session"))),
      },
    };
    expect(hidden([row("a", 3, 9), other], { measures: ["people"] })).toStrictEqual([
      ["people", "a", "small"],
    ]);
    expect(hidden([row("a", 3, 9), other], { measures: ["each"] })).toStrictEqual([["each", "a", "ratio"]]);
  });

  it("are apart where the part is the same number of another unit", () => {
    const rows = [3, 30].map((count, at) => ({
      key: { place: "ab".charAt(at) },
      figures: { held: toFigure(exactly(count, "session")), share: ratio(people(count), people(90)) },
    }));
    const measures = ["held"];
    expect(
      suppress({ rows, totals: [] }, { threshold: 5, measures }).hidden.map(({ measure }) => measure),
    ).toStrictEqual(measures);
  });

  it("are told as parts by the audit, numerator and denominator", () => {
    const rows = [row("a", 3, 2)].map(({ key, figures: { each } }) => ({ key, figures: { each } }));
    const { counts } = auditDisclosure({ rows, totals: [] }, { rows: [], totals: [] }, { threshold: 5 });
    expect(counts.map(({ measure, part, lower, upper }) => [measure, part, lower, upper])).toStrictEqual([
      ["each", "denominator", 1, null],
      ["each", "numerator", 1, null],
    ]);
  });

  it("of two measures that are the same number by number, each is a measure of its own", () => {
    const rows = [
      { key: { place: "a" }, figures: { women: people(3), guests: people(3) } },
      { key: { place: "b" }, figures: { women: people(30), guests: people(30) } },
    ];
    for (const name of ["women", "guests"]) {
      const { hidden } = suppress({ rows, totals: [] }, { threshold: 5, measures: [name] });
      expect(hidden.map(({ measure }) => measure)).toStrictEqual([name]);
    }
  });
});

describe("a ratio that shows what may be either of two measures", () => {
  const row = (place: string, count: number) => ({
    key: { place },
    figures: {
      women: people(count),
      guests: people(count),
      each: ratio(people(count), toFigure(exactly(9, "session"))),
    },
  });

  it("is hidden with whichever of them is", () => {
    for (const name of ["women", "guests"]) {
      const { hidden } = suppress(
        { rows: [row("a", 3), row("b", 30)], totals: [] },
        { threshold: 5, measures: [name] },
      );
      expect(hidden.map(({ measure, key, reason }) => [measure, key["place"], reason]).sort()).toStrictEqual(
        [
          ["each", "a", "ratio"],
          [name, "a", "small"],
        ].sort(),
      );
    }
  });
});

describe("linked measures of several rows", () => {
  it("are linked row by row, and where a part was not reported nothing follows", () => {
    const row = (place: string, women: number, men: number | null, all: number) => ({
      key: { place },
      figures: { women: people(women), men: men === null ? null : people(men), all: people(all) },
    });
    const rows = [row("a", 2, 30, 32), row("b", 3, null, 43)];
    const { hidden } = suppress({ rows, totals: [] }, { threshold: 5, linked: { all: ["women", "men"] } });
    expect(hidden.map(({ measure, key, reason }) => [measure, key["place"], reason])).toStrictEqual([
      ["men", "a", "complementary"],
      ["women", "a", "small"],
      ["women", "b", "small"],
    ]);
  });

  it("two sums of the same parts are two things that are known", () => {
    const figures = { a: people(2), b: people(30), ab: people(32), c: people(40), abc: people(72) };
    const { hidden } = suppress(
      { rows: [{ key: {}, figures }], totals: [] },
      { threshold: 5, linked: { ab: ["a", "b"], abc: ["a", "b", "c"] } },
    );
    expect(hidden.map(({ measure }) => measure)).toStrictEqual(["a", "b"]);
  });
});
