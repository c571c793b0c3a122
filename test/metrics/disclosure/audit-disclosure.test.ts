import {
  auditDisclosure,
  type AuditedCount,
  type DisclosureTable,
  exactly,
  moreThan,
  nearly,
  type PublishedTable,
  ratio,
  suppress,
  suppressed,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { codeOf } from "../../code-of.js";
import { counted, people, printed } from "./count-tables.js";

const ranges = (counts: readonly AuditedCount[]) =>
  Object.fromEntries(
    counts.map(({ key, lower, upper }) => [Object.values(key).reverse().join(" ") || "all", [lower, upper]]),
  );

/*
 * Federal Committee on Statistical Methodology, Report on Statistical Disclosure Limitation Methodology (Statistical Policy Working Paper 22, 1994), chapter II: delinquent
 * children by county and by education of the head of the household, fictitious. Each row and each column hides two cells or more, and yet rows Alpha and Beta less columns
 * medium and high give one cell exactly: (15 + D1 + D2 + D3) + (20 + D4 + D5 + 15) − (D1 + D4 + 10 + 14) − (D2 + D5 + 10 + 7) = 20 + 55 − 35 − 30, so D3 = 1.
 */
const education = ["low", "medium", "high", "very high", "total"];
const delinquents = counted(education, {
  alpha: [15, 1, 3, 1, 20],
  beta: [20, 10, 10, 15, 55],
  gamma: [3, 10, 10, 2, 25],
  delta: [12, 14, 7, 2, 35],
  total: [50, 35, 30, 20, 135],
});
const twoInEachLine = printed(education, {
  alpha: [15, "…", "…", "…", 20],
  beta: [20, "…", "…", 15, 55],
  gamma: ["…", 10, 10, "…", 25],
  delta: ["…", 14, 7, "…", 35],
  total: [50, 35, 30, 20, 135],
});

describe("a published failure: two cells hidden in every row and column, and one known all the same", () => {
  const audit = auditDisclosure(delinquents, twoInEachLine, { threshold: 5 });
  const known = audit.exposed.find(({ key }) => key["row"] === "alpha" && key["column"] === "very high");

  it("is found, exactly", () => {
    expect([known?.lower, known?.upper, known?.verdict, audit.exact]).toStrictEqual([1, 1, "exposed", true]);
  });

  it("by the two rows and two columns of the report", () => {
    expect(known?.equations.map(({ kind, key, over }) => [kind, key, over])).toStrictEqual([
      ["total", { column: "high" }, ["row"]],
      ["total", { column: "medium" }, ["row"]],
      ["total", { row: "alpha" }, ["column"]],
      ["total", { row: "beta" }, ["column"]],
    ]);
  });

  it("and with it the ranges of all others", () => {
    // D1 + D2 = 4, D1 + D4 = 11, D2 + D5 = 13; D6 + D7 = 5, D7 + D9 = 4, D6 + D8 = 15; each at least 1.
    expect(ranges(audit.counts)).toStrictEqual({
      "alpha medium": [1, 3],
      "alpha high": [1, 3],
      "alpha very high": [1, 1],
      "beta medium": [8, 10],
      "beta high": [10, 12],
      "gamma low": [2, 4],
      "gamma very high": [1, 3],
      "delta low": [11, 13],
      "delta very high": [1, 3],
    });
  });

  it("is not repeated by suppress", () => {
    const { published } = suppress(delinquents, { threshold: 5 });
    expect(auditDisclosure(delinquents, published).exposed).toStrictEqual([]);
  });
});

describe("what a reader knows of a hidden count", () => {
  const columns = ["men", "women", "total"];
  const table = counted(columns, { a: [4, 30, 34], b: [20, 40, 60], total: [24, 70, 94] });

  it("is the count itself, where it is hidden alone", () => {
    const alone = printed(columns, { a: ["…", 30, 34], b: [20, 40, 60], total: [24, 70, 94] });
    const [only, ...others] = auditDisclosure(table, alone, { threshold: 5 }).exposed;
    expect(others).toStrictEqual([]);
    expect([only?.lower, only?.upper]).toStrictEqual([4, 4]);
    // Either equation would do; one is named.
    expect(only?.equations.length).toBe(1);
  });

  it("is a range where four are hidden in a rectangle", () => {
    const four = printed(columns, { a: ["…", "…", 34], b: ["…", "…", 60], total: [24, 70, 94] });
    const audit = auditDisclosure(table, four, { threshold: 5 });
    expect(ranges(audit.counts)).toStrictEqual({
      "a men": [1, 23],
      "a women": [11, 33],
      "b men": [1, 23],
      "b women": [37, 59],
    });
    expect(audit.exposed).toStrictEqual([]);
  });

  it("has no end where all that it is in is hidden", () => {
    const open = printed(columns, { a: ["…", 30, "…"], b: [20, 40, 60], total: ["…", 70, "…"] });
    expect(ranges(auditDisclosure(table, open, { threshold: 5 }).counts)["a men"]).toStrictEqual([1, null]);
  });

  it("begins at 0 where zeros are hidden", () => {
    const four = printed(columns, { a: ["…", "…", 34], b: ["…", "…", 60], total: [24, 70, 94] });
    const audit = auditDisclosure(table, four, { threshold: 5, zeros: "hide" });
    expect(ranges(audit.counts)["a men"]).toStrictEqual([0, 24]);
  });

  it("is the count itself, though it is marked, where a ratio shows it", () => {
    const row = (shown: boolean) => ({
      key: { place: "a" },
      figures: {
        people: shown ? people(3) : suppressed,
        each: ratio(people(3), toFigure(exactly(9, "session"))),
      },
    });
    const audit = auditDisclosure(
      {
        rows: [{ key: { place: "a" }, figures: { people: people(3), each: row(true).figures.each } }],
        totals: [],
      },
      { rows: [row(false)], totals: [] },
      { threshold: 5 },
    );
    expect(
      audit.exposed.map(({ measure, lower, upper, equations }) => [measure, lower, upper, equations]),
    ).toStrictEqual([["people", 3, 3, []]]);
  });

  it("is nothing new where it is published for its size", () => {
    const audit = auditDisclosure(table, table, { threshold: 4 });
    expect([audit.counts, audit.exposed, audit.exact]).toStrictEqual([[], [], true]);
    expect(auditDisclosure(table, table, { threshold: 5 }).exposed.length).toBe(1);
  });
});

describe("linked measures", () => {
  const row = (place: string | null, newsItem: number, article: number) => ({
    key: place === null ? {} : { place },
    figures: {
      newsItem: toFigure(exactly(newsItem, "newsItem")),
      article: toFigure(exactly(article, "article")),
      mediaItems: toFigure(exactly(newsItem + article, "mediaItem")),
    },
  });
  const table = {
    rows: [row("a", 2, 30), row("b", 12, 40)],
    totals: [row(null, 14, 70)],
  } satisfies DisclosureTable;
  const [a, b] = table.rows;
  const published: PublishedTable = {
    rows: [
      { key: { place: "a" }, figures: { ...a?.figures, newsItem: suppressed } },
      { key: { place: "b" }, figures: { ...b?.figures, newsItem: suppressed } },
    ],
    totals: table.totals,
  };
  const linked = { mediaItems: ["newsItem", "article"] };

  it("expose a count that rows and columns protect", () => {
    expect(auditDisclosure(table, published, { threshold: 5 }).exposed).toStrictEqual([]);
    const { exposed } = auditDisclosure(table, published, { threshold: 5, linked });
    expect(exposed.map(({ key, lower, upper }) => [key["place"], lower, upper])).toStrictEqual([
      ["a", 2, 2],
      ["b", 12, 12],
    ]);
    expect(exposed[0]?.equations).toStrictEqual([
      { kind: "linked", measure: "mediaItems", key: { place: "a" }, over: [] },
    ]);
  });

  it("are protected with it by suppress", () => {
    const { published: safe, hidden } = suppress(table, { threshold: 5, linked });
    expect(hidden.filter(({ reason }) => reason === "small")).toStrictEqual([
      { key: { place: "a" }, measure: "newsItem", reason: "small" },
    ]);
    expect(hidden.length).toBe(4);
    expect(auditDisclosure(table, safe).exposed).toStrictEqual([]);
  });
});

describe("words that overlap", () => {
  const table = (total: number) => ({
    rows: [
      { key: { topic: "drugs" }, figures: { sessions: toFigure(exactly(40, "session")) } },
      { key: { topic: "fire" }, figures: { sessions: toFigure(exactly(2, "session")) } },
    ],
    totals: [{ key: {}, figures: { sessions: toFigure(exactly(total, "session")) } }],
  });
  const hide = (full: ReturnType<typeof table>): PublishedTable => ({
    ...full,
    rows: full.rows.map((row, at) => (at === 1 ? { key: row.key, figures: { sessions: suppressed } } : row)),
  });

  it("make a total no sum, yet one that its rows reach", () => {
    const options = { threshold: 5, overlapping: ["topic"] };
    // 41 sessions, 40 of them about drugs: the other topic has at least 1 and at most all.
    expect(ranges(auditDisclosure(table(41), hide(table(41)), options).counts)).toStrictEqual({
      fire: [1, 41],
    });
    const { exposed } = auditDisclosure(table(42), hide(table(42)), options);
    expect(ranges(exposed)).toStrictEqual({ fire: [2, 42] });
    expect(exposed[0]?.equations.map(({ kind }) => kind)).toStrictEqual(["atMostSum"]);
  });

  it("are a sum to a reader who is not told", () => {
    expect(ranges(auditDisclosure(table(42), hide(table(42)), { threshold: 5 }).counts)).toStrictEqual({
      fire: [2, 2],
    });
    // Not the sum of its rows, so that nothing follows.
    expect(ranges(auditDisclosure(table(41), hide(table(41)), { threshold: 5 }).counts)).toStrictEqual({
      fire: [1, null],
    });
  });
});

describe("an earlier release", () => {
  const columns = ["men", "women", "total"];
  const rest = { total: [74, 130, 204] };
  const table = counted(columns, { a: [4, 30, 34], b: [20, 40, 60], c: [50, 60, 110], ...rest });
  const now = printed(columns, { a: ["…", "…", 34], b: [20, 40, 60], c: ["…", "…", 110], ...rest });

  it("that hid otherwise exposes what both hid", () => {
    const before = printed(columns, { a: ["…", "…", 34], b: ["…", "…", 60], c: [50, 60, 110], ...rest });
    expect(auditDisclosure(table, before, { threshold: 5 }).exposed).toStrictEqual([]);
    expect(auditDisclosure(table, now, { threshold: 5 }).exposed).toStrictEqual([]);
    const { exposed } = auditDisclosure(table, now, { threshold: 5, earlier: before });
    expect(ranges(exposed)).toStrictEqual({ "a men": [4, 4], "a women": [30, 30] });
  });

  it("that printed the count exposes it without any equation", () => {
    const { exposed } = auditDisclosure(table, now, { threshold: 5, earlier: table });
    expect(exposed.map(({ key, equations }) => [key, equations])).toStrictEqual([
      [{ column: "men", row: "a" }, []],
    ]);
  });

  it("whose figures have been revised tells nothing of today's", () => {
    const before = printed(columns, { a: ["…", "…", 34], b: ["…", "…", 60], c: [49, 61, 110], ...rest });
    expect(auditDisclosure(table, now, { threshold: 5, earlier: before }).exposed).toStrictEqual([]);
  });

  it("by other totals adds what they tell", () => {
    const rows = printed(["total"], { a: ["…"], b: [60], total: [64] });
    const oneWay: DisclosureTable = {
      rows: [
        { key: { row: "a" }, figures: { people: people(4) } },
        { key: { row: "b" }, figures: { people: people(60) } },
      ],
      totals: [{ key: {}, figures: { people: people(64) } }],
    };
    const withoutTotal: PublishedTable = {
      rows: [
        { key: { row: "a" }, figures: { people: suppressed } },
        { key: { row: "b" }, figures: { people: people(60) } },
      ],
      totals: [],
    };
    expect(auditDisclosure(oneWay, withoutTotal, { threshold: 5 }).exposed).toStrictEqual([]);
    const earlier = { rows: [], totals: rows.totals.filter(({ key }) => Object.keys(key).length === 0) };
    expect(ranges(auditDisclosure(oneWay, withoutTotal, { threshold: 5, earlier }).exposed)).toStrictEqual({
      a: [4, 4],
    });
  });
});

describe("whole numbers", () => {
  it.each([
    [2, 3, 2, 2],
    [1, 4, 1, 4],
  ])("are told from fractions, whichever table is the true one: %i %i %i %i", (x, y, z, t) => {
    // x + y = 5, y + z = 5, x + z + t = 6: t is 2y − 4, an even number. In fractions, y = 2.5 would leave t = 1.
    const shown = { xy: people(5), yz: people(5), xzt: people(6) };
    const hidden = { x: suppressed, y: suppressed, z: suppressed, t: suppressed };
    const figures = { ...shown, x: people(x), y: people(y), z: people(z), t: people(t) };
    const audit = auditDisclosure(
      { rows: [{ key: {}, figures }], totals: [] },
      { rows: [{ key: {}, figures: { ...shown, ...hidden } }], totals: [] },
      { threshold: 4, linked: { xy: ["x", "y"], yz: ["y", "z"], xzt: ["x", "z", "t"] } },
    );
    expect(audit.counts.map(({ measure, lower, upper }) => [measure, lower, upper])).toStrictEqual([
      ["t", 2, 4],
      ["x", 1, 2],
      ["y", 3, 4],
      ["z", 1, 2],
    ]);
    expect(audit.exact).toBe(true);
  });

  it("are exposed by all that makes them whole, and by nothing that only hangs together with them", () => {
    // As above, x + y = 5, y + z = 5, x + z + t = 6; t + w = 40 does not hold t down.
    const shown = { xy: people(5), yz: people(5), xzt: people(6), tw: people(40) };
    const figures = { ...shown, x: people(2), y: people(3), z: people(2), t: people(2), w: people(38) };
    const { exposed } = auditDisclosure(
      { rows: [{ key: {}, figures }], totals: [] },
      { rows: [{ key: {}, figures: shown }], totals: [] },
      {
        threshold: 4,
        measures: ["t"],
        linked: { xy: ["x", "y"], yz: ["y", "z"], xzt: ["x", "z", "t"], tw: ["t", "w"] },
      },
    );
    expect(
      exposed.map(({ measure, equations }) => [
        measure,
        equations.map((equation) => [equation.kind, equation.measure]),
      ]),
    ).toStrictEqual([
      [
        "t",
        [
          ["linked", "xy"],
          ["linked", "xzt"],
          ["linked", "yz"],
        ],
      ],
    ]);
  });
});

describe("amounts with decimals", () => {
  it("are reckoned with in their own steps", () => {
    const hectares = (n: number) => ({ area: toFigure(exactly(n, "hectare")) });
    const row = (place: string, n: number) => ({ key: { place }, figures: hectares(n) });
    const rows = [row("a", 2.5), row("b", 10.25)];
    const totals = [{ key: {}, figures: hectares(12.75) }];
    const published = { rows: rows.map(({ key }) => ({ key, figures: { area: suppressed } })), totals };
    expect(ranges(auditDisclosure({ rows, totals }, published, { threshold: 5 }).counts)).toStrictEqual({
      a: [1, 11.75],
      b: [1, 11.75],
    });
  });
});

describe("hedged counts", () => {
  it("are also known by their bounds", () => {
    const row = (place: string, figure: ReturnType<typeof people>) => ({
      key: { place },
      figures: { people: figure },
    });
    // "gần 5" is 0 to 4, "trên 50" at least 51: 55 in all, at least 51.
    const rows = [row("a", toFigure(nearly(5, "person"))), row("b", toFigure(moreThan(50, "person")))];
    const totals = [{ key: {}, figures: { people: { ...people(55), lower: 51, upper: null } } }];
    const published = { rows: rows.map(({ key }) => ({ key, figures: { people: suppressed } })), totals };
    const audit = auditDisclosure({ rows, totals }, published, { threshold: 5 });
    expect(ranges(audit.counts)).toStrictEqual({ a: [1, 54], b: [1, 54] });
    expect(audit.exposed).toStrictEqual([]);
  });
});

describe("bad input", () => {
  const table = counted(["men", "total"], { a: [4, 4], total: [4, 4] });
  const audit = (published: unknown, options: unknown = { threshold: 5 }) =>
    codeOf(() => auditDisclosure(table, published as PublishedTable, options as { threshold: number }));

  it("a published figure of another table", () => {
    expect(audit(printed(["men", "total"], { a: [3, 3], total: [3, 3] }))).toBe("not-of-table");
    expect(audit(printed(["men", "total"], { b: [4, 4], total: [4, 4] }))).toBe("not-of-table");
  });

  it("no threshold, neither with the table nor with the call", () => {
    expect(audit(table, {})).toBe("invalid-threshold");
    expect(audit(suppress(table, { threshold: 5 }).published, {})).toBe("nothing");
  });

  it("nothing where options are asked for", () => {
    expect(audit(suppress(table, { threshold: 5 }).published, null)).toBe("nothing");
    expect(audit(table, null)).toBe("invalid-threshold");
    expect(audit({ ...table, rule: null, earlier: null })).toBe("nothing");
  });

  it("what is not a table", () => {
    for (const odd of [null, 5, "table", [], {}, { rows: 5, totals: [] }, { rows: [null], totals: [] }])
      expect(audit(odd)).toBe("invalid-table");
    // The suppression as a whole is not what is published.
    expect(audit(suppress(table, { threshold: 5 }))).toBe("invalid-table");
  });
});

it("what went through JSON is the same to the audit", () => {
  const { published } = suppress(delinquents, { threshold: 5 });
  const copy = JSON.parse(JSON.stringify(published)) as typeof published;
  expect(auditDisclosure(delinquents, copy)).toStrictEqual(auditDisclosure(delinquents, published));
});
