import {
  auditDisclosure,
  type DisclosureTable,
  exactly,
  type Figure,
  growth,
  isSuppressed,
  type Metric,
  type PublishedTable,
  type Ratio,
  ratio,
  standardMetrics,
  suppress,
  suppressed,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { plannedCounts } from "../../../src/metrics/disclosure/planned-counts.js";
import { readTable } from "../../../src/metrics/disclosure/read-table.js";
import { columnName } from "../../../src/metrics/disclosure/shown-column.js";
import { isRatioMetric } from "../../../src/metrics/metric.js";
import { entry, total } from "../cubes/small-province.js";
import { a, b, c, commune, month, threshold, cubeOfLedger as cubeOf } from "./commune-cubes.js";
import { people } from "./count-tables.js";

const holder = { by: "holder" } as const;

const isHidden = ({ rows }: PublishedTable, place: string, measure: string) =>
  isSuppressed(rows.find(({ key }) => key["commune"] === place)?.figures[measure]);
const without = (
  table: DisclosureTable,
  hides: (key: Readonly<Record<string, unknown>>, measure: string) => boolean,
): PublishedTable => ({
  totals: table.totals,
  rows: table.rows.map(({ key, figures }) => ({
    key,
    figures: Object.fromEntries(
      Object.entries(figures).map(([name, figure]) => [name, hides(key, name) ? suppressed : figure]),
    ),
  })),
});

describe("a stock that the growth tells in some rows, and a share in all", () => {
  // 115 in all. Of b, which had none stated before, there is no growth: 115 − 52 − 60 = 3.
  const ledger = [
    total(a, "2021", 40),
    total(a, "2022", 52),
    total(b, "2022", 3),
    total(c, "2021", 55),
    total(c, "2022", 60),
    ...[a, b, c].map((place) => entry("recognised", "2022", 20, { place })),
  ];
  const measures = { growth: "modelGrowth", share: "recognisedShare" } as const;
  const cube = cubeOf({ measures, groupBy: { commune }, filter: { period: "2022" } }, ledger);

  it("is one number to the audit", () => {
    // As it was published once: 52 is hidden as what 20 are out of, and told as 12 more than 40.
    const published = without(cube, (key, name) => name === "share" && key["commune"] !== c);
    const { exposed } = auditDisclosure(cube, published, { threshold });
    expect(exposed.map(({ key, lower, upper }) => [key["commune"], lower, upper])).toStrictEqual([[b, 3, 3]]);
  });

  it("is hidden in both", () => {
    const { published } = suppress(cube, { threshold });
    expect(isHidden(published, b, "share")).toBe(true);
    for (const place of [a, c])
      expect(isHidden(published, place, "growth")).toBe(isHidden(published, place, "share"));
    expect(auditDisclosure(cube, published).exposed).toStrictEqual([]);
  });
});

describe("a stock that only a share tells", () => {
  const ledger = [
    total(a, "2022-11", 43),
    total(a, "2022-12", 46),
    entry("established", "2022-12", 3, { place: a }),
    entry("recognised", "2022-11", 10, { place: a }),
    entry("recognised", "2022-12", 12, { place: a }),
  ];
  const plan = { groupBy: { commune, month }, totals: "none" } as const;

  it("tells what came in: 46 after 43", () => {
    const cube = cubeOf({ ...plan, measures: { added: "modelsAdded", share: "recognisedShare" } }, ledger);
    const byEye = without(cube, (_, name) => name === "added");
    const { exposed } = auditDisclosure(cube, byEye, { threshold });
    expect(exposed.map(({ measure, lower, upper }) => [measure, lower, upper])).toStrictEqual([
      ["added", 3, 3],
    ]);
    const { published } = suppress(cube, { threshold });
    expect(published.rows.some(({ figures }) => isSuppressed(figures["share"]))).toBe(true);
    expect(auditDisclosure(cube, published).exposed).toStrictEqual([]);
  });

  it.each(["modelsAttainment", "modelsPerCommune", "effectiveShare"] as const)("be it by %s", (id) => {
    const more = [
      entry("effective", "2022-11", 30, { place: a }),
      entry("effective", "2022-12", 33, { place: a }),
    ];
    const cube = cubeOf({ ...plan, measures: { added: "modelsAdded", told: id } }, [...ledger, ...more]);
    const byEye = without(cube, (_, name) => name === "added");
    const told = auditDisclosure(cube, byEye, { threshold, measures: ["added"] }).exposed;
    expect(told.map(({ measure, lower, upper }) => [measure, lower, upper])).toStrictEqual([["added", 3, 3]]);
  });
});

describe("nobody, where zeros are hidden", () => {
  const options = { threshold, zeros: "hide" } as const;

  it("of one holder does not follow from what all holders have being the total", () => {
    // 48 of all holders are the 48 of a; that the collectives have 0 of them nobody can tell.
    const ledger = [
      total(a, "2022", 48),
      entry("statedTotal", "2022", 0, { place: a, holder: "collective" }),
      total(b, "2022", 70),
      entry("statedTotal", "2022", 20, { place: b, holder: "collective" }),
    ];
    const plan = { groupBy: { commune, holder }, filter: { period: "2022" }, totals: "rollup" } as const;
    const cube = cubeOf({ ...plan, measures: { models: "modelsInForce" } }, ledger);
    expect(auditDisclosure(cube, suppress(cube, options).published).exposed).toStrictEqual([]);
  });

  it("in the last month does not follow from the month before being the same as both together", () => {
    // 14 and 0 in November, 0 and 14 in December: the 14 of both months are those of December, and no sum.
    const ledger = [
      total(a, "2022-11", 0),
      total(a, "2022-12", 14),
      total(b, "2022-11", 30),
      total(b, "2022-12", 40),
    ];
    const plan = { groupBy: { commune, month }, totals: "rollup" } as const;
    const cube = cubeOf({ ...plan, measures: { models: "modelsInForce" } }, ledger);
    const { published, hidden } = suppress(cube, options);
    expect(hidden.map(({ key }) => key)).toStrictEqual([{ commune: a, month: "2022-11" }]);
    expect(auditDisclosure(cube, published).exposed).toStrictEqual([]);
  });

  it("that a stock grew by in one month does not follow from the next", () => {
    // From 40 to 40 to 46: 6 more in both months, 6 of them in December.
    const ledger = [total(a, "2022-10", 40), total(a, "2022-11", 40), total(a, "2022-12", 46)];
    const plan = { groupBy: { commune, month }, totals: "rollup" } as const;
    const cube = cubeOf(
      { ...plan, measures: { growth: "modelGrowth" }, filter: { period: "2022-11-01/2022-12-31" } },
      ledger,
    );
    expect(auditDisclosure(cube, suppress(cube, options).published).exposed).toStrictEqual([]);
  });

  it("that came in is not known from a stock being before and after what it is", () => {
    const ledger = [a, b].flatMap((place) => [
      total(place, "2021", 40),
      total(place, "2022", 40),
      entry("established", "2022", 0, { place }),
    ]);
    const measures = { models: "modelsInForce", added: "modelsAdded", growth: "modelGrowth" } as const;
    const cube = cubeOf({ measures, groupBy: { commune }, filter: { period: "2022" } }, ledger);
    expect(auditDisclosure(cube, suppress(cube, options).published).exposed).toStrictEqual([]);
  });
});

it("a row of what came in, of nobody knows which holder, is not the sum of the others", () => {
  // 3 and 3 more are 6. Either may be 1 to 5, so that the 6 can be shown.
  const ledger = [
    entry("established", "2022", 3, { place: a, holder: "collective" }),
    entry("established", "2022", 3, { place: a }),
  ];
  const cube = cubeOf(
    { measures: { added: "modelsAdded" }, groupBy: { commune, holder }, totals: "rollup" },
    ledger,
  );
  const { published } = suppress(cube, { threshold });
  expect(published.totals.map(({ figures }) => isSuppressed(figures["added"]))).toStrictEqual([false, false]);
});

describe("a number that equals another by chance", () => {
  type Figures = Readonly<Record<string, Figure | Ratio | null>>;
  const models = (count: number) => toFigure(exactly(count, "model"));
  const grown = (from: number, to: number) => growth(models(from), models(to)).relative;
  /** As of a cube in which not every commune reported everything; and what is hidden of it, by commune. */
  const hiddenOf = (
    measures: Readonly<Record<string, string>>,
    figures: Readonly<Record<string, Figures>>,
    all: Figures,
  ) => {
    const rows = Object.entries(figures).map(([place, own]) => ({ key: { commune: place }, figures: own }));
    const table = { rows, totals: [{ key: {}, figures: all }], plan: { measures } };
    return suppress(table, { threshold }).hidden.map(({ key, measure }) => [key["commune"], measure]);
  };

  it("is not what something grew to: of models that work well, a row that did not tell of them is not filled", () => {
    // Of c, 20 grew to 30, and 30 work well. 33 in all work well, so that of b it were 33 − 30 = 3; the 70 of a are no part of that.
    // No more than 30 of c work well, if 30 is what it grew to, so that of b it were 3 at least: the growth is hidden, too.
    const hidden = hiddenOf(
      { effective: "modelsEffective", growth: "modelGrowth" },
      {
        [a]: { effective: null, growth: grown(60, 70) },
        [b]: { effective: models(3), growth: null },
        [c]: { effective: models(30), growth: grown(20, 30) },
      },
      { effective: models(33) },
    );
    expect(hidden).toStrictEqual([
      [b, "effective"],
      [c, "effective"],
      [c, "growth"],
    ]);
  });

  it("is not both parts of a share together", () => {
    // Of c, 10 of 20 work well, and 30 came in; of b it were 33 − 30 = 3. The 30 and 40 of a are no 70 that came in.
    const hidden = hiddenOf(
      { added: "modelsAdded", share: "effectiveShare" },
      {
        [a]: { added: null, share: ratio(models(30), models(40)) },
        [b]: { added: models(3), share: null },
        [c]: { added: models(30), share: ratio(models(10), models(20)) },
      },
      { added: models(33) },
    );
    expect(hidden).toStrictEqual([
      [b, "added"],
      [c, "added"],
    ]);
  });

  it("is not what another ratio tells of other communes", () => {
    // 3 and 30 that work well are 33; the 70 of a are recognised, and how many of them work well is not told.
    const hidden = hiddenOf(
      { share: "recognisedShare", working: "effectiveShare" },
      {
        [a]: { share: ratio(models(70), models(80)), working: ratio(null, models(80)) },
        [b]: { working: ratio(models(3), models(50)) },
        [c]: { working: ratio(models(30), models(60)) },
      },
      { working: ratio(models(33), models(190)) },
    );
    expect(hidden).toStrictEqual([
      [b, "working"],
      [c, "working"],
    ]);
  });
});

it("a growth by 3 is small, though it is from 40 to 43", () => {
  const ledger = [total(a, "2021", 40), total(a, "2022", 43), total(b, "2021", 50), total(b, "2022", 70)];
  const cube = cubeOf(
    {
      measures: { growth: "modelGrowth" },
      groupBy: { commune },
      filter: { period: "2022" },
      totals: "none",
    },
    ledger,
  );
  const { published } = suppress(cube, { threshold });
  expect([a, b].map((place) => isHidden(published, place, "growth"))).toStrictEqual([true, false]);
});

it("knows of every ratio of the book what it is a ratio of, but for the mix of media", () => {
  const book: Readonly<Record<string, Metric>> = standardMetrics;
  const ids = Object.keys(book);
  const figures = Object.fromEntries(ids.map((id) => [id, people(40)]));
  const plan = { measures: Object.fromEntries(ids.map((id) => [id, id])) };
  const found = plannedCounts([{ plan }], readTable({ rows: [{ key: {}, figures }], totals: [] }));
  for (const [id, metric] of Object.entries(book)) {
    if (!isRatioMetric(metric)) continue;
    expect(found.get(columnName(id, "numerator"))).toBe(metric.numerator);
    const whole = id === "mediaShare" ? undefined : metric.denominator;
    expect(found.get(columnName(id, "denominator"))).toBe(whole);
    expect(found.has(columnName(id, null))).toBe(false);
  }
});

it.each([[null], [7], [["modelsInForce"]], [{ id: "modelsInForce" }]])(
  "knows nothing of a measure that a plan from anywhere asks for by %j",
  (id) => {
    const entries = readTable({ rows: [{ key: {}, figures: { people: people(40) } }], totals: [] });
    expect([...plannedCounts([{ plan: { measures: { people: id } } }], entries)]).toStrictEqual([]);
  },
);
