import {
  auditDisclosure,
  type Difference,
  type DisclosureTable,
  type PublishedTable,
  suppress,
  suppressed,
  type SuppressOptions,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { people } from "./count-tables.js";

const threshold = 5;

/** From the least by the point value to the most. */
const bounded = (lower: number | null, estimate: number, upper: number | null): Difference => ({
  ...people(estimate),
  lower,
  upper,
});

type Groups = Readonly<Record<string, number | Difference>>;

/** Groups of people with the total of all. */
function tableOf(groups: Groups, total: Difference): DisclosureTable {
  return {
    rows: Object.entries(groups).map(([group, count]) => ({
      key: { group },
      figures: { people: typeof count === "number" ? people(count) : count },
    })),
    totals: [{ key: {}, figures: { people: total } }],
  };
}

/** What is hidden of a table; the total is "all". */
const hiddenIn = (table: DisclosureTable, options: Partial<SuppressOptions> = {}) =>
  suppress(table, { threshold, ...options }).hidden.map(({ key }) => key["group"] ?? "all");

/** The groups of which the bounds of the total tell where some are hidden. */
function toldOf(table: DisclosureTable, ...groups: readonly string[]): readonly string[] {
  const published: PublishedTable = {
    ...table,
    rows: table.rows.map((row) =>
      groups.includes(row.key["group"] ?? "") ? { ...row, figures: { people: suppressed } } : row,
    ),
  };
  return auditDisclosure(table, published, { threshold })
    .counts.filter(({ equations }) => equations.some(({ kind }) => kind === "overlap"))
    .map(({ key }) => key["group"] ?? "all");
}

describe("a total that is less at the least than its rows", () => {
  it("is hidden where it is their sum at the most, though it is not a sum in its point value", () => {
    // Of 3 + 50 + 60 = 113 the 3 may have been counted twice.
    const table = tableOf({ a: 3, b: 50, c: 60 }, bounded(110, 111, 113));
    expect(toldOf(table, "a", "b")).toStrictEqual(["a"]);
    expect(hiddenIn(table)).toStrictEqual(["a", "all"]);
  });

  it("and where it is their sum in its point value alone", () => {
    const table = tableOf({ a: 3, b: 50, c: 60 }, bounded(110, 113, 120));
    expect(hiddenIn(table)).toStrictEqual(["a", "all"]);
  });

  it("tells nothing where it is their sum in neither", () => {
    const table = tableOf({ a: 3, b: 50, c: 60 }, bounded(110, 115, 120));
    expect(toldOf(table, "a", "b")).toStrictEqual([]);
    expect(hiddenIn(table)).toStrictEqual(["a"]);
  });

  it("tells nothing where its words are said to overlap, be it one of several", () => {
    // No more than 113 in all, so that 3 would be the least beside 50 and 60; no sum.
    const overlapping = ["group"];
    expect(hiddenIn(tableOf({ a: 3, b: 50, c: 60 }, bounded(110, 113, 113)), { overlapping })).toStrictEqual([
      "a",
      "b",
    ]);
    const rows = [
      { key: { group: "a", place: "1" }, figures: { people: people(3) } },
      { key: { group: "b", place: "1" }, figures: { people: people(50) } },
      { key: { group: "c", place: "2" }, figures: { people: people(60) } },
    ];
    const totals = [{ key: {}, figures: { people: bounded(110, 113, 113) } }];
    expect(hiddenIn({ rows, totals }, { overlapping })).toStrictEqual(["a", "b"]);
    expect(hiddenIn({ rows, totals })).toStrictEqual(["a", "all"]);
  });

  it("tells nothing where nothing is known of its least", () => {
    expect(hiddenIn(tableOf({ a: 3, b: 50 }, bounded(null, 53, 53)))).toStrictEqual(["a", "b"]);
  });
});

describe("rows that may be what was counted twice", () => {
  it("are none of which there may be nobody", () => {
    // 3 of 0 to 4, 3, 50 and 60.
    const table = tableOf({ a: bounded(0, 4, 4), b: 3, c: 50, d: 60 }, bounded(110, 117, 117));
    expect(toldOf(table, "a", "b")).toStrictEqual(["b"]);
  });

  it("are none that are more than those", () => {
    const table = tableOf({ a: 3, b: 50, c: 60, d: 70 }, bounded(180, 183, 183));
    expect(toldOf(table, "a", "b")).toStrictEqual(["a"]);
  });

  it("tell nothing where they are all shown, whatever else is hidden", () => {
    // 20 of 0 to 4, 7, 20, 60 and 70 are the third. The 7 would be 7 or 27.
    const table = tableOf({ a: bounded(0, 4, 4), b: 7, c: 20, d: 60, e: 70 }, bounded(137, 161, 161));
    expect(toldOf(table, "a", "b")).toStrictEqual([]);
    expect(hiddenIn(table)).toStrictEqual(["a", "b"]);
  });

  it("are found beside rows of any size", () => {
    const table = tableOf(
      { a: 3, b: 50, c: 2_000_000_000 },
      bounded(2_000_000_050, 2_000_000_053, 2_000_000_053),
    );
    expect(hiddenIn(table)).toStrictEqual(["a", "all"]);
  });

  it("are looked for up to 100,000", () => {
    // 3, 100,010 and 200,000, of which as many may be the same. The 3 are not as many, and others there are none.
    const twice = (count: number) =>
      tableOf({ a: 3, b: 100_010, c: 200_000 }, bounded(300_013 - count, 300_013, 300_013));
    expect(hiddenIn(twice(100_000))).toStrictEqual(["a", "b"]);
    expect(hiddenIn(twice(100_001))).toStrictEqual(["a", "all"]);
  });
});

describe("a total that is at the least the largest of its rows", () => {
  it("tells of others of which it leaves each as many as there can be", () => {
    // 50 are hidden in two places: one of them may have all but one of them, and no more than the largest, which is 50.
    const table = tableOf({ a: 3, b: 47, c: 50 }, bounded(50, 100, 100));
    expect(toldOf(table, "a", "b")).toStrictEqual([]);
    expect(hiddenIn(table)).toStrictEqual(["a", "b"]);
  });

  it("tells of those alone that are hidden", () => {
    // Of 53 none is more than 50, whatever the 10 are.
    const table = tableOf({ a: 3, b: 50, c: 50, d: 10 }, bounded(50, 113, 113));
    expect(toldOf(table, "a", "b")).toStrictEqual(["a", "b"]);
  });

  it("tells nothing where there is room in a row that is hidden, be there nobody in it at the least", () => {
    // 53 in three places of which none has more than 50: each may have none of them.
    const table = tableOf({ a: bounded(0, 4, 4), b: 3, c: 50, d: 50 }, bounded(50, 107, 107));
    expect(toldOf(table, "a", "b", "c")).toStrictEqual([]);
    expect(toldOf(table, "b", "c")).toStrictEqual(["b", "c"]);
  });

  it("tells of all that are hidden where the largest is one of them", () => {
    // 60 of 83.
    const table = tableOf({ a: 3, b: 60, c: 50, d: 20 }, bounded(60, 133, 133));
    expect(toldOf(table, "a", "b", "d")).toStrictEqual(["a", "b", "d"]);
    // 23 of which none is more than 60.
    expect(toldOf(table, "a", "d")).toStrictEqual([]);
  });
});

describe("a total that is hidden for what it tells", () => {
  it("stays so where another measure tells it, and that one is hidden, too", () => {
    // The 3 follow from 113 guests, less 50 and 60, so that the smaller of these is hidden first; all people are known to be 113 even then.
    const guests = bounded(110, 113, 113);
    const { rows, totals } = tableOf({ a: 3, b: 50, c: 60 }, guests);
    const told = totals.map(({ key, figures }) => ({ key, figures: { ...figures, guests } }));
    const { hidden } = suppress({ rows, totals: told }, { threshold, linked: { guests: ["people"] } });
    expect(hidden.map(({ measure, key }) => [measure, key["group"] ?? "all"])).toStrictEqual([
      ["guests", "all"],
      ["people", "a"],
      ["people", "b"],
      ["people", "all"],
    ]);
  });

  it("does not keep others from being published that are known all the same", () => {
    // Of people the totals, for all of a row or a column less one are the other. Of 1, 50, 60 and 70 visits, 1 may have been counted twice.
    const cells = [
      { row: "a", column: "x", persons: 22, visits: people(1) },
      { row: "a", column: "y", persons: 6, visits: people(50) },
      { row: "b", column: "x", persons: 3, visits: people(60) },
      { row: "b", column: "y", persons: 1, visits: people(70) },
    ];
    const totalOf = (key: Readonly<Record<string, string>>) => {
      const own = cells.filter(({ row, column }) =>
        Object.values(key).every((word) => [row, column].includes(word)),
      );
      return { key, figures: { people: people(own.reduce((sum, { persons }) => sum + persons, 0)) } };
    };
    const rows = cells.map(({ row, column, persons, visits }) => ({
      key: { row, column },
      figures: { people: people(persons), visits },
    }));
    const all = { key: {}, figures: { people: people(32), visits: bounded(180, 181, 181) } };
    const totals = [all, ...[{ row: "a" }, { row: "b" }, { column: "x" }, { column: "y" }].map(totalOf)];
    const { hidden } = suppress({ rows, totals }, { threshold: 2 });
    expect(hidden.map(({ measure, key }) => [measure, key["row"], key["column"]].join(" "))).toStrictEqual([
      "people a x",
      "people b x",
      "people a y",
      "people b y",
      "visits a x",
      "visits  ",
    ]);
  });
});
