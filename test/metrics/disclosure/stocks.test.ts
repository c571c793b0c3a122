import {
  auditDisclosure,
  definePlan,
  defineMetric,
  type Difference,
  evaluate,
  exactly,
  growth,
  isSuppressed,
  type PublishedTable,
  type Ratio,
  standardMetrics,
  suppress,
  suppressed,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";
import { entry, gazetteer, registerOf, total } from "../cubes/small-province.js";
import { a, b, c, commune, month, threshold, cubeOfLedger as cubeOf } from "./commune-cubes.js";

type Told = Pick<PublishedTable, "rows" | "totals">;
const at = ({ rows, totals }: Told, words: Readonly<Record<string, string>>) =>
  [...rows, ...totals].find(
    ({ key }) => JSON.stringify(Object.entries(key).sort()) === JSON.stringify(Object.entries(words).sort()),
  )?.figures ?? {};
/** What is hidden at a key. */
const hiddenAt = (table: Told, words: Readonly<Record<string, string>>) =>
  Object.entries(at(table, words))
    .filter(([, figure]) => isSuppressed(figure))
    .map(([measure]) => measure);
const hiding = (
  { rows, totals }: Told,
  isHidden: (key: Readonly<Record<string, unknown>>, measure: string) => boolean,
): PublishedTable => {
  const hide = (list: Told["rows"]) =>
    list.map(({ key, figures }) => ({
      key,
      figures: Object.fromEntries(
        Object.entries(figures).map(([name, figure]) => [name, isHidden(key, name) ? suppressed : figure]),
      ),
    }));
  return { rows: hide(rows), totals: hide(totals) };
};

describe("what closed, came in and went out, beside the growth", () => {
  const year = (place: string, closing: number, added: number, removed: number) => [
    total(place, "2022", closing),
    entry("established", "2022", added, { place }),
    entry("discontinued", "2022", removed, { place }),
  ];
  // Of a, 123 + 3 − 15 = 111 at the beginning; 123/111 is a growth of 10.81 %.
  const ledger = [...year(a, 123, 15, 3), ...year(b, 200, 20, 30), ...year(c, 150, 25, 40)];
  const measures = {
    closing: "modelsInForce",
    added: "modelsAdded",
    removed: "modelsRemoved",
    growth: "modelGrowth",
  } as const;
  const plan = { measures, groupBy: { commune }, filter: { period: "2022" } } as const;
  const cube = cubeOf(plan, ledger);

  it("gives what went out away, in the eyes of the audit", () => {
    // As it was published once: 123 is 111 and 12 more, so that of the 15 that came in 3 made up for what went out.
    const published = hiding(cube, (key, name) => name === "removed" && (key["commune"] ?? c) !== c);
    const { exposed, exact } = auditDisclosure(cube, published, { threshold });
    expect(exposed.map(({ key, lower, upper }) => [key["commune"], lower, upper])).toStrictEqual([
      [a, 3, 3],
      [b, 30, 30],
    ]);
    expect(exposed[0]?.equations).toStrictEqual([
      { kind: "balance", measure: "closing", key: { commune: a }, over: [] },
    ]);
    expect(exact).toBe(true);
  });

  it("takes one figure more in each row of which one is hidden", () => {
    const { published } = suppress(cube, { threshold });
    // The smallest beside the 3 is 15; the 15 and the 3 would follow from their totals, so that two rows are hidden.
    expect(hiddenAt(published, { commune: a })).toStrictEqual(["added", "removed"]);
    expect(hiddenAt(published, { commune: b })).toStrictEqual(["added", "removed"]);
    expect([hiddenAt(published, { commune: c }), hiddenAt(published, {})]).toStrictEqual([[], []]);
    expect(auditDisclosure(cube, published).exposed).toStrictEqual([]);
  });

  it("is known from the published rule where the plan got lost", () => {
    const { rows, totals } = cube;
    const published = hiding(cube, (key, name) => name === "removed" && (key["commune"] ?? c) !== c);
    const { rule } = suppress(cube, { threshold }).published;
    const flows = { added: ["added"], removed: ["removed"] };
    expect(rule.stocks).toStrictEqual({ closing: flows, growth: flows });
    expect(auditDisclosure({ rows, totals }, { ...published, rule }).exposed).toHaveLength(2);
    expect(auditDisclosure({ rows, totals }, published, { threshold }).exposed).toHaveLength(0);
    expect(
      auditDisclosure({ rows, totals }, { ...published, plan: cube.plan } as never, { threshold }).exposed,
    ).toHaveLength(2);
  });

  it.each([["closing"], ["growth"]])("can be said of a table without a plan, of %s", (stock) => {
    const { rows, totals } = cube;
    const stocks = { [stock]: { added: ["added"], removed: ["removed"] } };
    const { published } = suppress({ rows, totals }, { threshold, stocks });
    expect(hiddenAt(published, { commune: a })).toStrictEqual(["added", "removed"]);
  });

  it("is told by a growth of the office's own just so", () => {
    const own = defineMetric({
      id: "ownGrowth",
      definition: "For this test.",
      provenance: "house rule",
      parts: { closing: "modelsInForce", opening: { metric: "modelsInForce", when: "previousPeriod" } },
      compute: ({ opening, closing }) => growth(opening, closing).relative,
    });
    const table = evaluate(
      definePlan(
        { ...plan, measures: { ...measures, growth: "ownGrowth" } },
        { metrics: { ...standardMetrics, ownGrowth: own } },
      ),
      registerOf({
        ledger: [...ledger, total(a, "2021", 111), total(b, "2021", 210), total(c, "2021", 165)],
      }),
      { gazetteer, metrics: { ...standardMetrics, ownGrowth: own } },
    );
    expect(hiddenAt(suppress(table, { threshold }).published, { commune: a })).toStrictEqual([
      "added",
      "removed",
    ]);
  });

  it("counts corrections where the table has them, and takes them for zero where it has none", () => {
    // 100 + 8 + 2 − 3 = 107. Without the 2 the sums do not add up, and tell a reader who takes them for 0 a wrong number.
    const corrected = [
      total(a, "2021", 100),
      total(a, "2022", 107),
      entry("established", "2022", 8, { place: a }),
      entry("discontinued", "2022", 3, { place: a }),
      entry("correction", "2022", 2, { place: a, effect: "increase" }),
    ];
    const withUp = { ...measures, up: "modelsCorrectedUp" } as const;
    const hidden = (names: Readonly<Record<string, string>>) =>
      hiddenAt(suppress(cubeOf({ ...plan, measures: names }, corrected), { threshold }).published, {
        commune: a,
      });
    // The 2 is small as well. 100 + 8 + 2 is 107 + 3, so that of the two alone the one is 1 more than the other and thus no 1.
    expect(hidden(withUp)).toStrictEqual(["added", "removed", "up"]);
    expect(hidden(measures)).toStrictEqual(["removed"]);
  });

  it("says nothing where none of the flows was reported", () => {
    const still = [total(a, "2021", 3), total(a, "2022", 3), total(b, "2021", 40), total(b, "2022", 40)];
    const published = suppress(cubeOf(plan, still), { threshold });
    expect(auditDisclosure(cubeOf(plan, still), published.published).exposed).toStrictEqual([]);
  });

  it("of a stock that neither grew nor shrank from nothing leaves no way to be anything else", () => {
    // Nothing was there, 3 came, nothing went: whatever is hidden, closing is what was added.
    const fresh = cubeOf(plan, [total(a, "2021", 0), ...year(a, 3, 3, 0)]);
    const { published } = suppress(fresh, { threshold });
    expect(hiddenAt(published, { commune: a })).toStrictEqual(["closing", "added", "growth"]);
    expect(auditDisclosure(fresh, published).exposed).toStrictEqual([]);
  });

  it("names measures that the table has", () => {
    const stocks = { closing: { added: ["came"], removed: [] } };
    const error = thrownBy(() => suppress(cube, { threshold, stocks }));
    expect([error.code, error.path]).toStrictEqual(["unknown-column", ["stocks"]]);
  });
});

describe("changes, which may be below zero", () => {
  const model = (count: number) => toFigure(exactly(count, "model"));
  const row = (key: Readonly<Record<string, string>>, from: number, to: number | null) => ({
    key,
    figures: {
      closing: to === null ? null : model(to),
      growth: growth(to === null ? null : model(from), to === null ? null : model(to)).relative,
    },
  });

  it("leave one another open, though none is known to be above zero", () => {
    // 2 more and 2 less; 0 in all. A reader has to reckon with 4 more and 4 less.
    const table = {
      rows: [row({ place: "x" }, 30, 32), row({ place: "y" }, 40, 38)],
      totals: [row({}, 70, 70)],
    };
    const { published } = suppress(table, { threshold: 5 });
    expect(published.totals).toStrictEqual(table.totals);
    expect(published.rows.map(({ figures }) => isSuppressed(figures["growth"]))).toStrictEqual([true, true]);
    expect(auditDisclosure(table, published).exposed).toStrictEqual([]);
  });

  it("tell nothing of a stock where they are not known themselves", () => {
    const silent = row({ place: "z" }, 0, null);
    const rows = [
      row({ place: "x" }, 30, 28),
      { ...silent, figures: { ...silent.figures, closing: model(3) } },
    ];
    const { published } = suppress({ rows, totals: [] }, { threshold: 5 });
    expect(Object.values(published.rows[1]?.figures ?? {}).map(isSuppressed)).toStrictEqual([true, false]);
  });
});

describe("a plan from anywhere", () => {
  it("that asks for one flow under two names shows neither where one must be hidden", () => {
    // 52 from 40, so that what went out is 40 + 15 − 52 = 3 to whoever sees the closing, its growth and 15 under any name.
    const measures = {
      closing: "modelsInForce",
      grew: "modelGrowth",
      added: "modelsAdded",
      came: "modelsAdded",
      gone: "modelsRemoved",
    } as const;
    const ledger = [
      entry("statedTotal", "2021", 40),
      entry("established", "2022", 15),
      entry("discontinued", "2022", 3),
      entry("statedTotal", "2022", 52),
    ];
    const cube = cubeOf({ measures, filter: { period: "2022" } }, ledger);
    const { published } = suppress(cube, { threshold });
    const isShown = (name: string) => !hiddenAt(published, {}).includes(name);
    expect(isShown("gone")).toBe(false);
    expect(isShown("added")).toBe(isShown("came"));
    expect(["closing", "grew", "added"].every(isShown)).toBe(false);
    // An office that hides one of the two names is told so by the audit.
    expect(published.rule.linked).toStrictEqual({ came: ["added"] });
    const told = {
      ...cube,
      rows: cube.rows.map((row) => ({
        ...row,
        figures: { ...row.figures, gone: suppressed, added: suppressed },
      })),
    };
    const { exposed } = auditDisclosure(cube, told, { threshold });
    expect(exposed.map(({ measure, lower, upper }) => [measure, lower, upper])).toContainEqual([
      "gone",
      3,
      3,
    ]);
  });

  it("that asks for one flow under two names has it once", () => {
    const names = {
      closing: "modelsInForce",
      came: "modelsAdded",
      added: "modelsAdded",
      gone: "modelsRemoved",
    };
    const count = (value: number) => toFigure(exactly(value, "model"));
    const figures = { closing: count(52), came: count(15), added: count(15), gone: count(13) };
    const table = { rows: [{ key: {}, figures }], totals: [], plan: { measures: names } };
    expect(suppress(table, { threshold }).published.rule.stocks).toStrictEqual({
      closing: { added: ["came"], removed: ["gone"] },
    });
  });

  it("links the second and the third name of a metric with the first that the table has", () => {
    const names = { lost: "sessions", a: "sessions", b: "sessions", other: "attendance", c: "sessions" };
    const count = toFigure(exactly(40, "session"));
    const figures = { a: count, b: count, other: count, c: count };
    const table = { rows: [{ key: {}, figures }], totals: [], plan: { measures: names } };
    expect(suppress(table, { threshold }).published.rule.linked).toStrictEqual({ b: ["a"], c: ["a"] });
  });

  it.each([
    [null],
    ["plan"],
    [{}],
    [{ measures: null }],
    [{ measures: ["modelsInForce"] }],
    [{ measures: { gone: "modelsAdded", people: "modelsInForce" } }],
  ])("says nothing of stocks: %j", (plan) => {
    const rows = [{ key: {}, figures: { people: toFigure(exactly(40, "model")) } }];
    expect(suppress({ rows, totals: [], plan } as never, { threshold }).published.rule.stocks).toStrictEqual(
      {},
    );
  });
});

describe("months of a stock", () => {
  const stated = (place: string, november: number, december: number) => [
    total(place, "2022-11", november),
    total(place, "2022-12", december),
  ];
  const ledger = [...stated(a, 9, 3), ...stated(b, 48, 50), ...stated(c, 58, 60)];
  const measures = { models: "modelsInForce" } as const;
  const byPlace = cubeOf({ measures, groupBy: { commune, month }, totals: "rollup" }, ledger);
  const december = { month: "2022-12" };

  it("are not added, so that their total is the last of them, in the eyes of the audit", () => {
    // As it was published once: 113 − 50 − 60 = 3.
    const published = hiding(
      byPlace,
      (key) =>
        (key["commune"] === a && key["month"] !== "2022-11") || (key["commune"] === b && !("month" in key)),
    );
    const { exposed } = auditDisclosure(byPlace, published, { threshold });
    expect(
      exposed.map(({ key, lower, upper }) => [key["commune"], key["month"], lower, upper]),
    ).toStrictEqual([
      [a, "2022-12", 3, 3],
      [a, undefined, 3, 3],
      [b, undefined, 50, 50],
    ]);
    expect(exposed[2]?.equations).toStrictEqual([
      { kind: "stock", measure: "models", key: { commune: b }, over: ["month"] },
    ]);
  });

  it("are hidden together with their total, and the total of all stays", () => {
    const { published } = suppress(byPlace, { threshold });
    const shown = (words: Readonly<Record<string, string>>) => hiddenAt(published, words).length === 0;
    for (const place of [a, b]) {
      expect([
        shown({ commune: place, month: "2022-11" }),
        shown({ commune: place, ...december }),
        shown({ commune: place }),
      ]).toStrictEqual([true, false, false]);
    }
    expect([shown({ commune: c, ...december }), shown({ commune: c }), shown({})]).toStrictEqual([
      true,
      true,
      true,
    ]);
    expect(auditDisclosure(byPlace, published).exposed).toStrictEqual([]);
  });

  it("where a place was silent in the last, its total is what it said before", () => {
    // Of b nothing in December: all are 3 + 50 + 60 = 113, in December 3 + 60 = 63.
    const silent = cubeOf({ measures, groupBy: { commune, month }, totals: "rollup" }, [
      ...stated(a, 9, 3),
      total(b, "2022-11", 50),
      ...stated(c, 58, 60),
    ]);
    const published = hiding(silent, (key) => key["commune"] === a && key["month"] !== "2022-11");
    expect(
      auditDisclosure(silent, published, { threshold }).exposed.map(({ lower, upper }) => [lower, upper]),
    ).toStrictEqual([
      [3, 3],
      [3, 3],
    ]);
  });

  it("where months come first, the total of all is that of the last places", () => {
    const byMonth = cubeOf({ measures, groupBy: { month, commune }, totals: "rollup" }, ledger);
    // December is hidden for a and as a whole; 113 − 50 − 60 = 3 for who knows that all is what there was in December.
    const published = hiding(byMonth, (key) => key["month"] === "2022-12" && (key["commune"] ?? a) === a);
    const { exposed } = auditDisclosure(byMonth, published, { threshold });
    expect(exposed.map(({ key, lower, upper }) => [key["commune"], lower, upper])).toStrictEqual([
      [a, 3, 3],
      [undefined, 113, 113],
    ]);
    expect(auditDisclosure(byMonth, suppress(byMonth, { threshold }).published).exposed).toStrictEqual([]);
  });

  it("alone beside the total of all are those of the last", () => {
    const { rows, totals } = byPlace;
    const table = { rows, totals: totals.filter(({ key }) => Object.keys(key).length === 0) };
    const published = hiding(table, (key) => key["commune"] === a && key["month"] === "2022-12");
    expect(auditDisclosure(table, published, { threshold }).exposed[0]?.equations).toStrictEqual([
      { kind: "stock", measure: "models", key: {}, over: ["commune", "month"] },
    ]);
  });

  it("by field and by place are a table of two ways, in which totals stand in one sum each", () => {
    const figures = (count: number) => ({ models: toFigure(exactly(count, "model")) });
    const row = (field: string, place: string, november: number, december: number) => [
      { key: { field, place, month: "2022-11" }, figures: figures(november) },
      { key: { field, place, month: "2022-12" }, figures: figures(december) },
    ];
    const rows = [
      ...row("x", a, 9, 3),
      ...row("x", b, 41, 40),
      ...row("y", a, 51, 50),
      ...row("y", b, 61, 12),
    ];
    const totals = [
      { key: { field: "x" }, figures: figures(43) },
      { key: { field: "y" }, figures: figures(62) },
      { key: { place: a }, figures: figures(53) },
      { key: { place: b }, figures: figures(52) },
    ];
    // With the 40 and the 50 the 12 would be hidden, too. With the totals of its field and its place, which are in no other sum, the 3 takes no more.
    expect(suppress({ rows, totals }, { threshold }).hidden.map(({ key }) => key)).toStrictEqual([
      { field: "x", month: "2022-12", place: a },
      { field: "x" },
      { place: a },
    ]);
  });

  it("of which each overlaps with others in its words say nothing of their total", () => {
    const row = (topic: string, when: string, models: number) => ({
      key: { topic, month: when },
      figures: { models: toFigure(exactly(models, "model")) },
    });
    const rows = [row("x", "2022-11", 8), row("x", "2022-12", 3), row("y", "2022-12", 40)];
    const table = { rows, totals: [{ key: {}, figures: { models: toFigure(exactly(43, "model")) } }] };
    const published = hiding(table, (key) => key["topic"] === "x" && key["month"] === "2022-12");
    expect(auditDisclosure(table, published, { threshold }).exposed[0]?.lower).toBe(3);
    expect(auditDisclosure(table, published, { threshold, overlapping: ["topic"] }).exposed).toStrictEqual(
      [],
    );
  });
});

describe("months of a stock with what came in and went out", () => {
  const flow = (place: string, when: string, added: number, removed: number) => [
    entry("established", when, added, { place }),
    entry("discontinued", when, removed, { place }),
  ];
  // 40 + 15 − 3 = 52.
  const ledger = [total(a, "2022-11", 40), total(a, "2022-12", 52), ...flow(a, "2022-12", 15, 3)];
  const flows = { closing: "modelsInForce", added: "modelsAdded", removed: "modelsRemoved" } as const;
  const groupBy = { commune, month } as const;

  it("tell what went out by the stocks of two rows", () => {
    const cube = cubeOf({ measures: flows, groupBy, totals: "none" }, ledger);
    const published = hiding(cube, (_, name) => name === "removed");
    const { exposed } = auditDisclosure(cube, published, { threshold });
    expect(exposed.map(({ measure, lower, upper }) => [measure, lower, upper])).toStrictEqual([
      ["removed", 3, 3],
    ]);
    expect(auditDisclosure(cube, suppress(cube, { threshold }).published).exposed).toStrictEqual([]);
  });

  it("tell what there was the month before by the growth", () => {
    // From 3 in November to 20.
    const small = [
      total(a, "2022-11", 3),
      total(a, "2022-12", 20),
      total(b, "2022-11", 30),
      total(b, "2022-12", 30),
    ];
    const plan = { measures: { closing: "modelsInForce", growth: "modelGrowth" }, groupBy } as const;
    const cube = cubeOf({ ...plan, totals: "none" }, small);
    const growthOf = (table: Told) => at(table, { commune: a, month: "2022-12" })["growth"] as Ratio;
    expect(growthOf(cube).denominator?.estimate).toBe(3);
    const { rows } = suppress(cube, { threshold, measures: ["closing"] }).published;
    // The growth is no measure whose small parts matter, but it is the stock of November that it tells.
    expect(isSuppressed(growthOf({ rows, totals: [] }))).toBe(true);
  });

  it("where two tables are published one after the other", () => {
    const [november, december] = ["2022-11", "2022-12"].map((period) =>
      cubeOf({ measures: flows, groupBy, filter: { period }, totals: "none" }, ledger),
    );
    if (november === undefined || december === undefined) throw new Error("no cubes");
    const { published } = suppress(december, { threshold });
    expect(hiddenAt(published, { commune: a, month: "2022-12" })).toStrictEqual(["removed"]);
    expect(auditDisclosure(december, published).exposed).toStrictEqual([]);
    const { exposed } = auditDisclosure(december, published, {
      earlier: suppress(november, { threshold }).published,
    });
    expect(exposed.map(({ measure, lower }) => [measure, lower])).toStrictEqual([["removed", 3]]);
  });
});

describe("what a stock grew from, over months", () => {
  const model = (count: number) => toFigure(exactly(count, "model"));
  const row = (key: Readonly<Record<string, string>>, from: number, to: number) => ({
    key,
    figures: { growth: growth(model(from), model(to)).relative as Ratio | Difference },
  });
  const table = {
    rows: [
      row({ month: "2022-10" }, 3, 20),
      row({ month: "2022-11" }, 20, 15),
      row({ month: "2022-12" }, 15, 30),
    ],
    totals: [row({}, 3, 30)],
  };

  it("is what there was before the first, so that both are hidden", () => {
    const hiddenIn = (list: Told["rows"]) => list.map(({ figures }) => isSuppressed(figures["growth"]));
    const { published } = suppress(table, { threshold });
    expect([hiddenIn(published.rows), hiddenIn(published.totals)]).toStrictEqual([
      [true, false, false],
      [true],
    ]);
  });

  it("is found by the audit though the first is hidden", () => {
    const published = hiding(table, (key) => key["month"] === "2022-10");
    const { counts } = auditDisclosure(table, published, { threshold, measures: [] });
    // 3 stands in the total, 20 in November, which grew from them; 27 more in all, less 15, and 5 that were lost, leave 17 more.
    const known = counts.filter(({ lower, upper }) => lower === upper);
    expect(known.map(({ key, part, lower }) => [key["month"], part, lower])).toStrictEqual([
      ["2022-10", "denominator", 3],
      ["2022-10", "numerator", 17],
      ["2022-10", "sum", 20],
    ]);
  });
});

describe("what is told of a whole quarter, in a table of months", () => {
  // 40 + 15 − 3 = 52. That some came in elsewhere at a time that lies in no single month makes a row without a month.
  const ledger = [
    total(a, "2022-11", 40),
    total(a, "2022-12", 52),
    entry("established", "2022-12", 15, { place: a }),
    entry("discontinued", "2022-12", 3, { place: a }),
    entry("established", "2022-Q4", 20, { place: b }),
  ];
  const measures = { closing: "modelsInForce", added: "modelsAdded", removed: "modelsRemoved" } as const;
  const cube = cubeOf({ measures, groupBy: { commune, month }, totals: "rollup" }, ledger);

  it("leaves months what they are", () => {
    expect(cube.rows.map(({ key }) => key.month)).toContain(null);
    const published = hiding(cube, (_, name) => name === "removed");
    const { exposed } = auditDisclosure(cube, published, { threshold, measures: ["removed"] });
    expect(
      exposed.map(({ key, lower, upper }) => [key["commune"], key["month"], lower, upper]),
    ).toStrictEqual([
      [a, "2022-12", 3, 3],
      [a, undefined, 3, 3],
      [undefined, undefined, 3, 3],
    ]);
    expect(auditDisclosure(cube, suppress(cube, { threshold }).published).exposed).toStrictEqual([]);
  });

  it("is no month itself where all is told so", () => {
    const rows = [null, null].map((word, at) => ({
      key: { place: at === 0 ? a : b, month: word },
      figures: { closing: toFigure(exactly(at === 0 ? 3 : 40, "model")) },
    }));
    const table = { rows, totals: [{ key: {}, figures: { closing: toFigure(exactly(43, "model")) } }] };
    expect(suppress(table, { threshold }).hidden).toHaveLength(2);
  });
});

describe("what nobody stated since, carried forward", () => {
  // 3 and 12 and 40 are 55 in November. Of b nobody says anything in December: its 12 are flagged as those of November.
  const ledger = [
    total(a, "2022-11", 3),
    total(b, "2022-11", 12),
    total(c, "2022-11", 40),
    total(a, "2022-12", 20),
    total(c, "2022-12", 45),
  ];
  const cube = cubeOf(
    {
      measures: { models: "modelsInForce" },
      groupBy: { month, commune },
      filter: { period: "2022-Q4" },
      totals: "rollup",
      gaps: { stocks: "carryForward" },
    },
    ledger,
  );

  it("is the same number in both months", () => {
    const published = hiding(
      cube,
      ({ commune, month }) => month === "2022-11" && (commune === a || commune === b),
    );
    const { exposed } = auditDisclosure(cube, published, { threshold });
    expect(exposed.map(({ key, lower, upper }) => [key["commune"], lower, upper])).toStrictEqual([
      [a, 3, 3],
      [b, 12, 12],
    ]);
    expect(exposed[0]?.equations.map(({ kind, key }) => [kind, Object.values(key).join()])).toStrictEqual([
      ["total", "2022-11"],
      ["stock", `${b},2022-11`],
    ]);
  });

  it("is hidden in both or in neither", () => {
    const { published } = suppress(cube, { threshold });
    const [november, december] = ["2022-11", "2022-12"].map((when) =>
      hiddenAt(published, { commune: b, month: when }),
    );
    expect(november).toStrictEqual(december);
    expect(auditDisclosure(cube, published).exposed).toStrictEqual([]);
  });

  it("is the same number where only a share tells it", () => {
    // 1 of 3 in November; 2 more in December, of 3 that nobody stated since.
    const table = cubeOf(
      {
        measures: { share: "recognisedShare" },
        groupBy: { month, commune },
        filter: { period: "2022-Q4" },
        totals: "none",
        gaps: { stocks: "carryForward" },
      },
      [
        total(b, "2022-11", 3),
        entry("recognised", "2022-11", 1, { place: b }),
        entry("recognised", "2022-12", 2, { place: b }),
      ],
    );
    const published = hiding(table, (key) => key["month"] === "2022-11");
    const { exposed } = auditDisclosure(table, published, { threshold });
    expect(exposed.map(({ key, part, lower, upper }) => [key["month"], part, lower, upper])).toStrictEqual([
      ["2022-11", "denominator", 3, 3],
      ["2022-12", "denominator", 3, 3],
      ["2022-12", "numerator", 2, 2],
    ]);
  });
});
