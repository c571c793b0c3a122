import {
  auditDisclosure,
  type Difference,
  exactly,
  type Figure,
  isSuppressed,
  type Ratio,
  ratio,
  suppress,
  suppressed,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { codeOf } from "../../code-of.js";
import { people } from "./count-tables.js";

type Shown = Difference | Ratio | null;
const sessions = (count: number) => toFigure(exactly(count, "session"));
const of = (figure: Shown) => ({ rows: [{ key: { place: "a" }, figures: { figure } }], totals: [] });

const count = { ...people(40), lower: 30, upper: 50 };
const share = ratio(people(40), sessions(9));
const others: readonly (readonly [string, Shown, Shown])[] = [
  ["another point value", count, { ...count, estimate: 41 }],
  ["another lower bound", count, { ...count, lower: 29 }],
  ["another upper bound", count, { ...count, upper: 51 }],
  ["no upper bound", count, { ...count, upper: null }],
  ["another unit", people(40), toFigure(exactly(40, "household"))],
  ["a ratio of it", people(40), share],
  ["the count of a ratio", share, people(40)],
  ["another numerator", share, ratio(people(41), sessions(9))],
  ["another denominator", share, ratio(people(40), sessions(10))],
  ["twice both parts", share, ratio(people(80), sessions(18))],
  ["no denominator", share, ratio(people(40), null)],
  ["what was not reported", null, people(40)],
];

describe("a published figure that the table does not hold", () => {
  it.each(others)("%s", (_, own, published) => {
    const run = () => auditDisclosure(of(own), of(published), { threshold: 5 });
    expect(codeOf(run)).toBe("not-of-table");
  });

  it("is not one whose flags or assumptions alone are others", () => {
    const flagged = { ...count, flags: ["incomplete"] } as Difference;
    expect(codeOf(() => auditDisclosure(of(count), of(flagged), { threshold: 5 }))).toBe("nothing");
  });

  it("nor one that is hidden or null", () => {
    for (const figure of [suppressed, null])
      expect(codeOf(() => auditDisclosure(of(count), of(figure as never), { threshold: 5 }))).toBe("nothing");
  });
});

describe("a figure of an earlier release", () => {
  const small = people(3);
  const now = of(small);
  const hidden = { rows: [{ key: { place: "a" }, figures: { figure: suppressed } }], totals: [] };
  const rangeWith = (earlier: Shown) => {
    const [found] = auditDisclosure(now, hidden, { threshold: 5, earlier: of(earlier) }).counts;
    return [found?.lower, found?.upper];
  };

  it("that is the same tells what is hidden now", () => {
    expect(rangeWith(small)).toStrictEqual([3, 3]);
  });

  it.each([
    ["that has been revised", people(4)],
    ["that had another upper bound", { ...small, upper: 9 }],
    ["that was not reported then", null],
  ] as const)("%s tells nothing", (_, earlier) => {
    expect(rangeWith(earlier)).toStrictEqual([1, null]);
  });

  it("of a measure that the table has no more tells nothing of it", () => {
    const earlier = { rows: [{ key: { place: "a" }, figures: { other: small } }], totals: [] };
    const { counts } = auditDisclosure(now, hidden, { threshold: 5, earlier });
    expect(counts.map(({ measure, lower, upper }) => [measure, lower, upper])).toStrictEqual([
      ["figure", 1, null],
    ]);
  });
});

describe("what a share is out of", () => {
  const names = ["a", "b", "c", "d", "e", "f", "g"];
  /** A key of so many names, a letter of the text for each. */
  const keyOf = (words: string) =>
    Object.fromEntries(names.slice(0, words.length).map((name, at) => [name, words.charAt(at)]));
  const row = (words: string, part: number, all: number) => ({
    key: keyOf(words),
    figures: { share: ratio(people(part), people(all)) },
  });
  const hiddenIn = (rows: readonly ReturnType<typeof row>[]) =>
    suppress({ rows, totals: [] }, { threshold: 5 }).published.rows.map(({ figures }) =>
      isSuppressed(figures["share"]),
    );

  it.each([
    ["two groupings", "11", "12", "21"],
    ["six groupings", "111111", "111112", "211111"],
    ["seven groupings", "1111111", "1111112", "2111111"],
  ])("is the total over one of %s", (_, first, second, other) => {
    // 57 of 60 tell of the 3.
    expect(hiddenIn([row(first, 57, 60), row(second, 3, 60), row(other, 80, 80)])).toStrictEqual([
      true,
      true,
      false,
    ]);
  });

  it.each([
    ["one grouping", "1", "2", "3"],
    ["two groupings", "11", "22", "33"],
    ["six groupings", "111111", "222222", "333333"],
    ["seven groupings", "1111111", "2222222", "3333333"],
  ])("is the total over all of %s", (_, first, second, other) => {
    // 57 and 40 of 100 tell of the 3.
    expect(hiddenIn([row(first, 57, 100), row(second, 3, 100), row(other, 40, 100)])).toStrictEqual([
      false,
      true,
      true,
    ]);
  });

  it("is the total over two of three, where one alone does not add up", () => {
    // By commune: 57 and 3 of 60, whatever the other two names are.
    expect(
      hiddenIn([row("111", 57, 60), row("122", 3, 60), row("211", 30, 80), row("222", 50, 80)]),
    ).toStrictEqual([true, true, false, false]);
  });

  it("is the total over two of six", () => {
    const rows = [row("111111", 57, 60), row("111122", 3, 60), row("222211", 30, 80), row("222222", 50, 80)];
    expect(hiddenIn(rows)).toStrictEqual([true, true, false, false]);
  });

  it("is asked of each measure by itself", () => {
    const rows = [row("11", 57, 60), row("12", 3, 60)].map(({ key, figures }) => ({
      key,
      figures: { ...figures, all: ratio(people(30), people(90)) },
    }));
    expect(hiddenIn(rows)).toStrictEqual([true, true]);
  });

  it("is so whatever is told of a wider group: the 3 are the rest of 60 all the same", () => {
    const rows = [row("11", 57, 60), row("12", 3, 60), row("21", 40, 80), row("22", 40, 80)];
    const hiddenWith = (share: Ratio) =>
      suppress({ rows, totals: [{ key: {}, figures: { share } }] }, { threshold: 5 }).published.rows.map(
        ({ figures }) => isSuppressed(figures["share"]),
      );
    expect(hiddenWith(ratio(people(140), people(140)))).toStrictEqual([true, true, false, false]);
    expect(hiddenWith(ratio(null, people(140)))).toStrictEqual([true, true, false, false]);
    expect(hiddenWith(ratio(people(100), people(140)))).toStrictEqual([true, true, false, false]);
  });

  it("a total of some of its rows is not counted as one more row", () => {
    const rows = [row("111", 57, 60), row("122", 3, 60), row("221", 40, 80), row("212", 40, 80)];
    const totals = [{ key: { a: "1", b: "1" }, figures: { share: ratio(people(57), people(60)) } }];
    const { published } = suppress({ rows, totals }, { threshold: 5 });
    expect(published.rows.map(({ figures }) => isSuppressed(figures["share"]))).toStrictEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("is the narrowest total that it may be", () => {
    // What is shown, 2 of 3, tells of the 1: both are out of the 3 that they add up to, of all that is 1 in a.
    const rows = [row("111", 1, 3), row("122", 2, 3)];
    const published = { rows: rows.slice(1), totals: [] };
    const { exposed } = auditDisclosure({ rows, totals: [] }, published, { threshold: 5 });
    const [found] = exposed.filter(({ lower, part }) => lower === 1 && part === "numerator");
    expect(found?.equations.map(({ over }) => over)).toStrictEqual([
      ["b", "c"],
      ["b", "c"],
    ]);
  });

  it("is not a total where they do not add up: then each is a number of its own", () => {
    expect(hiddenIn([row("11", 57, 61), row("12", 3, 61)])).toStrictEqual([false, true]);
    expect(hiddenIn([row("11", 57, 60), row("12", 9, 4)])).toStrictEqual([false, true]);
  });

  it("is told of as part of the share by the audit", () => {
    const rows = [row("11", 1, 3), row("12", 2, 3)];
    const published = { rows: [], totals: [] };
    const { counts } = auditDisclosure({ rows, totals: [] }, published, { threshold: 5 });
    expect(
      counts.map(({ key, measure, part, lower, upper }) => [key, measure, part, lower, upper]),
    ).toStrictEqual([
      [{ a: "1", b: "1" }, "share", "denominator", 2, null],
      [{ a: "1", b: "2" }, "share", "denominator", 2, null],
      [{ a: "1", b: "1" }, "share", "numerator", 1, null],
      [{ a: "1", b: "2" }, "share", "numerator", 1, null],
    ]);
  });

  it("is the total that the table has a row for", () => {
    const totals = [{ key: { a: "1" }, figures: { share: ratio(people(60), people(60)) } }];
    const rows = [row("11", 57, 60), row("12", 3, 60)];
    const { published } = suppress({ rows, totals }, { threshold: 5 });
    expect(published.rows.map(({ figures }) => isSuppressed(figures["share"]))).toStrictEqual([true, true]);
    const { counts } = auditDisclosure({ rows, totals }, { rows: [], totals }, { threshold: 5 });
    expect(counts.map(({ part, lower, upper }) => [part, lower, upper])).toStrictEqual([
      ["denominator", 60, 60],
      ["denominator", 60, 60],
      ["numerator", 1, 59],
      ["numerator", 1, 59],
    ]);
  });

  it("is told of each row that is hidden, that of the total included", () => {
    const totals = [{ key: { a: "1" }, figures: { share: ratio(people(60), people(60)) } }];
    const rows = [row("11", 57, 60), row("12", 3, 60)];
    const { counts } = auditDisclosure({ rows, totals }, { rows: [], totals: [] }, { threshold: 5 });
    expect(counts.map(({ key, part }) => [Object.values(key).join(""), part])).toStrictEqual([
      ["11", "denominator"],
      ["12", "denominator"],
      ["1", "denominator"],
      ["11", "numerator"],
      ["12", "numerator"],
      ["1", "numerator"],
    ]);
  });
});

describe("what something grew to", () => {
  const models = (count: number): Figure => toFigure(exactly(count, "model"));
  const grown = (from: number, change: Difference) => ({
    rows: [{ key: { place: "a" }, figures: { growth: ratio(change, models(from)) } }],
    totals: [],
  });
  const less = (count: number): Difference => ({
    ...models(0),
    estimate: -count,
    lower: -count,
    upper: -count,
  });

  it("is small where a large stock shrank to it, and told as the sum of both parts", () => {
    const table = grown(40, less(37));
    expect(suppress(table, { threshold: 5 }).hidden).toStrictEqual([
      { key: { place: "a" }, measure: "growth", reason: "ratio" },
    ]);
    const { exposed } = auditDisclosure(table, table, { threshold: 5 });
    expect(exposed.map(({ measure, part, lower, upper }) => [measure, part, lower, upper])).toStrictEqual([
      ["growth", "sum", 3, 3],
    ]);
  });

  it("is not asked for where nothing shrank, or the parts are of two units", () => {
    expect(suppress(grown(40, models(37)), { threshold: 5 }).hidden).toStrictEqual([]);
    expect(suppress(grown(40, { ...less(37), unit: "person" }), { threshold: 5 }).hidden).toStrictEqual([]);
  });
});
