import {
  auditDisclosure,
  type Difference,
  exactly,
  growth,
  type Ratio,
  suppressed,
  type SuppressOptions,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { disclosureProblem } from "../../../src/metrics/disclosure/disclosure-problem.js";
import { readRule } from "../../../src/metrics/disclosure/disclosure-rule.js";
import { readTable } from "../../../src/metrics/disclosure/read-table.js";

type Key = Readonly<Record<string, string | null>>;
type Figures = Readonly<Record<string, Difference | Ratio | null>>;
type Line = readonly [key: Key, figures: number | Figures];

const models = (count: number) => toFigure(exactly(count, "model"));
const grown = (from: number, to: number) => growth(models(from), models(to)).relative;

/** What holds between the counts of a table, of which those with the most names are the rows; a count is told by its measure, where that is not m, and its words. In alphabetical order. */
function holding(lines: readonly Line[], options: Partial<SuppressOptions> = {}): readonly string[] {
  const all = lines.map(([key, figures]) => ({
    key,
    figures: typeof figures === "number" ? { m: models(figures) } : figures,
  }));
  const most = Math.max(...all.map(({ key }) => Object.keys(key).length));
  const isRow = ({ key }: { readonly key: Key }) => Object.keys(key).length === most;
  const table = { rows: all.filter(isRow), totals: all.filter((line) => !isRow(line)) };
  const problem = disclosureProblem(readTable(table), readRule({ threshold: 5, ...options }));
  const nameOf = (count: number) => {
    const { measure = "", key = {}, part = null } = problem.table.counts[count] ?? {};
    const words = Object.values(key).map((word) => word ?? "none");
    return [...(measure === "m" ? [] : [measure]), part ?? [], ...(words.length > 0 ? words : ["all"])]
      .flat()
      .join(" ");
  };
  const relations = new Set(problem.facets.flatMap(({ relationsOf }) => [...relationsOf.values()].flat()));
  return [...relations]
    .map(({ kind, total, parts, less, over }) =>
      [
        `${kind}: ${nameOf(total)} =`,
        parts.map(nameOf).sort().join(" + "),
        ...less.map((count) => `- ${nameOf(count)}`),
        ...(over.length > 0 ? [`over ${over.join(" and ")}`] : []),
      ].join(" "),
    )
    .sort();
}

const at = (place: string, month: string) => ({ place, month });

describe("the total of a stock over periods", () => {
  it("is what stood in the last", () => {
    const lines: readonly Line[] = [
      [at("A", "2022-10"), 9],
      [at("A", "2022-11"), 7],
      [at("A", "2022-12"), 3],
      [{ place: "A" }, 3],
    ];
    expect(holding(lines)).toStrictEqual(["stock: A = 2022-12 A over month"]);
  });

  it("is the last by its days, and not by its name", () => {
    const lines: readonly Line[] = [
      [{ month: "2022-11" }, 3],
      [{ month: "2022-Q3" }, 7],
      [{ month: "2022-Q2" }, 9],
      [{}, 3],
    ];
    expect(holding(lines)).toStrictEqual(["stock: all = 2022-11 over month"]);
  });

  it("is that of the last of both, where months stand within years", () => {
    const lines: readonly Line[] = [
      [{ a: "2021", b: "2021-12" }, 8],
      [{ a: "2022", b: "2022-11" }, 3],
      [{ a: "2022", b: "2022-Q3" }, 7],
      [{}, 3],
    ];
    expect(holding(lines)).toStrictEqual(["stock: all = 2022 2022-11 over a and b"]);
  });

  it("is the sum of the last of each place, where places have no totals", () => {
    // 3 + 40 = 43; of B nothing was said in December.
    const lines: readonly Line[] = [
      [at("A", "2022-11"), 9],
      [at("A", "2022-12"), 3],
      [at("B", "2022-11"), 40],
      [{}, 43],
    ];
    expect(holding(lines)).toStrictEqual(["stock: all = 2022-11 B + 2022-12 A over month and place"]);
  });

  it("follows from the totals of places where all have one, and needs no equation", () => {
    const rows: readonly Line[] = [
      [at("A", "2022-11"), 9],
      [at("A", "2022-12"), 3],
      [at("B", "2022-11"), 50],
      [at("B", "2022-12"), 40],
    ];
    const [a, b, all]: readonly Line[] = [
      [{ place: "A" }, 3],
      [{ place: "B" }, 40],
      [{}, 43],
    ];
    const places = ["stock: A = 2022-12 A over month", "stock: B = 2022-12 B over month"];
    if (a === undefined || b === undefined || all === undefined) throw new Error("no totals");
    expect(holding([...rows, a, b, all])).toStrictEqual([...places, "total: all = A + B over place"]);
    expect(holding([...rows, b, all])).toStrictEqual([
      "stock: B = 2022-12 B over month",
      "stock: all = 2022-12 A + 2022-12 B over month and place",
    ]);
  });

  it("does not follow from the totals of months, in the last of which not all have spoken", () => {
    // In December 3 of A alone; all are 3 + 40.
    const lines: readonly Line[] = [
      [at("A", "2022-11"), 9],
      [at("A", "2022-12"), 3],
      [at("B", "2022-11"), 40],
      [{ month: "2022-11" }, 49],
      [{ month: "2022-12" }, 3],
      [{}, 43],
    ];
    expect(holding(lines)).toStrictEqual([
      "stock: all = 2022-11 B + 2022-12 A over month and place",
      "total: 2022-11 = 2022-11 A + 2022-11 B over place",
      "total: 2022-12 = 2022-12 A over place",
    ]);

    // Nor where all of that is in one province, of which the total of all is.
    const within = lines.map(([key, count]): Line => [{ ...key, province: "P" }, count]);
    expect(holding(within)).toContain("stock: P = 2022-11 B P + 2022-12 A P over month and place");
  });

  it("is what any total is where there is one period", () => {
    const lines: readonly Line[] = [
      [at("A", "2022-12"), 3],
      [at("B", "2022-12"), 40],
      [{}, 43],
    ];
    expect(holding(lines)).toStrictEqual(["total: all = 2022-12 A + 2022-12 B over month and place"]);
  });

  it("is not known where words overlap", () => {
    const lines: readonly Line[] = [
      [{ month: "2022-11", topic: "x" }, 9],
      [{ month: "2022-12", topic: "x" }, 3],
      [{ month: "2022-12", topic: "y" }, 40],
      [{}, 43],
    ];
    expect(holding(lines)).toStrictEqual(["stock: all = 2022-12 x + 2022-12 y over month and topic"]);
    // 43 are at least each of the rows, and at most 9 + 3 + 40.
    expect(holding(lines, { overlapping: ["topic"] }).map((text) => text.split(":")[0])).toStrictEqual([
      "atLeastPart",
      "atLeastPart",
      "atLeastPart",
      "atMostSum",
    ]);
  });

  it("of several places is none where the measure does not add up; of one it is that of the last all the same", () => {
    const lines: readonly Line[] = [
      [at("A", "2022-11"), 9],
      [at("A", "2022-12"), 3],
      [at("B", "2022-12"), 40],
      [{}, 43],
    ];
    expect(holding(lines, { additive: [] })).toStrictEqual([]);
    expect(holding(lines, { additive: ["m"] })).toStrictEqual([
      "stock: all = 2022-12 A + 2022-12 B over month and place",
    ]);
    const [first, last] = lines;
    if (first === undefined || last === undefined) throw new Error("no rows");
    expect(holding([first, last, [{ place: "A" }, 3]], { additive: [] })).toStrictEqual([
      "stock: A = 2022-12 A over month",
    ]);
  });

  it("of what it grew from is what stood before the first", () => {
    // From 3 to 20 in the second quarter, and from 30 to 25 in October; from 3 to 25 in all.
    const lines: readonly Line[] = [
      [{ month: "2022-Q2" }, { growth: grown(3, 20) }],
      [{ month: "2022-10" }, { growth: grown(30, 25) }],
      [{}, { growth: grown(3, 25) }],
    ];
    expect(holding(lines).filter((text) => text.startsWith("stock"))).toStrictEqual([
      "stock: growth denominator all = growth denominator 2022-Q2 over month",
      "stock: growth sum all = growth sum 2022-10 over month",
    ]);
  });
});

describe("what is stated of all and of each", () => {
  const of = (place: string, holder: string | null) => ({ place, holder });
  // 123 are 120 and 3.
  const rows: readonly Line[] = [
    [of("A", null), 123],
    [of("A", "group"), 120],
    [of("A", "one"), 3],
  ];
  const all = "total: none A = group A + one A over holder";

  it("is a sum, whether the table has a total or not", () => {
    expect(holding(rows)).toStrictEqual([all]);
    expect(holding([...rows, [{ place: "A" }, 123]])).toStrictEqual(["total: A = none A over holder", all]);
  });

  it("is told of totals, too", () => {
    expect(
      holding([
        [{ holder: null }, 5],
        [{ holder: "one" }, 5],
        [of("A", null), 2],
      ]),
    ).toContain("total: none = one over holder");
  });

  it("is a sum of each place by itself, and all of them are the total", () => {
    // 123 + 60 = 183; of B the parts are not all there, and C has none.
    const more: readonly Line[] = [
      [of("B", null), 60],
      [of("B", "one"), 7],
      [of("C", "one"), 8],
    ];
    expect(holding([...rows, ...more, [{}, 191]])).toStrictEqual([
      "total: all = none A + none B + one C over holder and place",
      all,
    ]);
  });

  it("is stated in two ways, by holder and by field", () => {
    const by = (holder: string | null, field: string | null) => ({ field, holder });
    const lines: readonly Line[] = [
      [by(null, null), 12],
      [by("group", null), 9],
      [by("one", null), 3],
      [by(null, "farms"), 8],
      [by(null, "crafts"), 4],
      [{}, 12],
    ];
    expect(holding(lines)).toStrictEqual([
      "total: all = none none over field and holder",
      "total: none none = crafts none + farms none over field",
      "total: none none = none group + none one over holder",
    ]);
  });

  it("is that of the last period, in a total over periods, though only the parts have one after it", () => {
    const lines: readonly Line[] = [
      [{ holder: null, month: "2022-11" }, 50],
      [{ holder: "one", month: "2022-12" }, 7],
      [{}, 50],
    ];
    expect(holding(lines)).toStrictEqual(["total: all = none 2022-11 over holder and month"]);
  });

  it("is none where there is nothing else, or no word is left out", () => {
    expect(holding([[{ holder: null }, 0]], { zeros: "hide" })).toStrictEqual([]);
    expect(
      holding([
        [{ holder: "group" }, 5],
        [{ holder: "one" }, 5],
      ]),
    ).toStrictEqual([]);
  });

  it("is none where holders overlap, or the measure does not add up", () => {
    expect(holding(rows, { overlapping: ["holder"] })).toStrictEqual([]);
    expect(holding(rows, { additive: [] })).toStrictEqual([]);
    expect(holding(rows, { overlapping: ["place"] })).toStrictEqual([all]);
  });
});

describe("what a stock grew from", () => {
  const growths = (lines: readonly (readonly [word: string, from: number, to: number])[]) =>
    lines.map(([month, from, to]): Line => [{ month }, { growth: grown(from, to) }]);

  it("is what stood at the end of the period before", () => {
    const lines = growths([
      ["2022-10", 20, 15],
      ["2022-11", 15, 15],
      ["2022-12", 15, 30],
    ]);
    expect(holding(lines)).toStrictEqual([
      "stock: growth sum 2022-10 = growth denominator 2022-11",
      "stock: growth sum 2022-11 = growth denominator 2022-12",
    ]);
  });

  it("is what stood at the end of the same one a year before, and of a year this is told once", () => {
    const by = (before: string, now: string) =>
      holding(
        growths([
          [before, 20, 15],
          [now, 15, 30],
        ]),
      );
    expect(by("2021-12", "2022-12")).toStrictEqual([
      "stock: growth sum 2021-12 = growth denominator 2022-12",
    ]);
    expect(by("2021", "2022")).toStrictEqual(["stock: growth sum 2021 = growth denominator 2022"]);
    expect(by("2020-12", "2022-12")).toStrictEqual([]);
  });

  it("is nothing that stood before the calendar begins, and not told of a year before by what is longer", () => {
    expect(holding(growths([["1900-01", 20, 15]]))).toStrictEqual([]);
    const programmes = growths([
      ["P2016-2020", 20, 15],
      ["P2021-2025", 15, 30],
    ]);
    expect(holding(programmes)).toStrictEqual([
      "stock: growth sum P2016-2020 = growth denominator P2021-2025",
    ]);
  });

  it("may be either of two measures that are the same", () => {
    const of = (month: string, from: number, to: number): Line => [
      { month },
      { growth: grown(from, to), opening: models(from), others: models(from) },
    ];
    expect(holding([of("2022-11", 20, 15), of("2022-12", 15, 30)])).toStrictEqual([
      "stock: growth sum 2022-11 = opening 2022-12",
      "stock: growth sum 2022-11 = others 2022-12",
    ]);
  });
});

describe("stocks and their flows", () => {
  const flows = { added: ["added"], removed: ["removed"] };

  it("balance over two rows", () => {
    // 40 + 15 − 3 = 52.
    const line = (month: string, closing: number, added: number | null, removed: number | null): Line => [
      { month },
      {
        closing: models(closing),
        added: added === null ? null : models(added),
        removed: removed === null ? null : models(removed),
      },
    ];
    const stocks = { closing: flows };
    expect(holding([line("2022-11", 40, null, null), line("2022-12", 52, 15, 3)], { stocks })).toStrictEqual([
      "balance: closing 2022-12 = added 2022-12 + closing 2022-11 - removed 2022-12",
    ]);
    expect(
      holding([line("2022-11", 40, null, null), line("2022-12", 37, null, 3)], { stocks }),
    ).toStrictEqual(["balance: closing 2022-12 = closing 2022-11 - removed 2022-12"]);
    // Nothing is told of what came in or went out, so that it is not a sum.
    expect(holding([line("2022-11", 40, 9, 5), line("2022-12", 40, null, null)], { stocks })).toStrictEqual(
      [],
    );
    expect(holding([line("2022-11", 40, 9, 5), line("2022-12", 52, 15, 3)])).toStrictEqual([]);
  });

  // 40 + 15 − 3 = 52; people went from 5 to 17, which is 12 more, too.
  const figures = {
    closing: models(52),
    growth: grown(40, 52),
    added: models(15),
    removed: models(3),
    others: grown(5, 17),
  };

  it.each([
    ["closing", "balance: closing 2022-12 = added 2022-12 + growth denominator 2022-12 - removed 2022-12"],
    ["growth", "balance: closing 2022-12 = added 2022-12 + growth denominator 2022-12 - removed 2022-12"],
    ["others", "balance: others sum 2022-12 = added 2022-12 + others denominator 2022-12 - removed 2022-12"],
  ])("balance by the growth of %s, and of nothing else", (stock, told) => {
    expect(holding([[{ month: "2022-12" }, figures]], { stocks: { [stock]: flows } })).toStrictEqual([told]);
  });

  it("balance by a growth over months, each with what it grew from", () => {
    // 40 + 8 − 3 = 45 and 45 + 10 − 20 = 35.
    const line = (month: string, from: number, to: number, added: number, removed: number): Line => [
      { month },
      { growth: grown(from, to), added: models(added), removed: models(removed) },
    ];
    const lines = [line("2022-11", 40, 45, 8, 3), line("2022-12", 45, 35, 10, 20)];
    expect(holding(lines, { stocks: { growth: flows } })).toStrictEqual([
      "balance: growth sum 2022-11 = added 2022-11 + growth denominator 2022-11 - removed 2022-11",
      "balance: growth sum 2022-12 = added 2022-12 + growth denominator 2022-12 - removed 2022-12",
      "stock: growth sum 2022-11 = growth denominator 2022-12",
    ]);
  });

  it("stand in the order of their names, whatever that of the rule", () => {
    // 40 + 8 − 3 = 45, and the 3 that went to the others are 23 less 20.
    const row = (month: string, old: number, young: number) => ({
      key: { month },
      figures: { old: models(old), young: models(young), came: models(8), moved: models(3) },
    });
    const rows = [row("2022-11", 40, 20), row("2022-12", 45, 23)];
    const published = rows.map(({ key, figures: own }) => ({
      key,
      figures: { ...own, came: suppressed, moved: suppressed },
    }));
    const { exposed } = auditDisclosure(
      { rows, totals: [] },
      { rows: published, totals: [] },
      {
        threshold: 5,
        stocks: { young: { added: ["moved"], removed: [] }, old: { added: ["came"], removed: ["moved"] } },
      },
    );
    const came = exposed.find(({ measure }) => measure === "came");
    expect([came?.lower, came?.upper]).toStrictEqual([8, 8]);
    expect(came?.equations.map(({ kind, measure }) => `${kind} ${measure}`)).toStrictEqual([
      "balance old",
      "balance young",
    ]);
  });
});
