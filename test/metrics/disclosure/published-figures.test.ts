import {
  about,
  atLeast,
  atMost,
  auditDisclosure,
  between,
  type Difference,
  distinctPeople,
  exactly,
  growth,
  lessThan,
  moreThan,
  participationIntensity,
  type Ratio,
  ratio,
  suppress,
  suppressed,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { people } from "./count-tables.js";

type Shown = Difference | Ratio | null;
const one = (
  figures: Readonly<Record<string, Shown>>,
  key: Readonly<Record<string, string | null>> = {},
) => ({
  rows: [{ key, figures }],
  totals: [],
});

describe("what is published of a figure", () => {
  const publish = (figure: Shown) =>
    suppress(one({ figure }), { threshold: 5 }).published.rows[0]?.figures["figure"];

  it("is all of a count: bounds, flags and assumptions", () => {
    const different = distinctPeople([exactly(20, "person"), moreThan(56, "person")]);
    expect(different?.flags).toStrictEqual(["distinctPeople"]);
    expect(publish(different)).toStrictEqual(different);
  });

  it("is all of a ratio: its parts, what it is per, its value, flags and assumptions", () => {
    const share = ratio(people(60), people(40));
    expect(publish(share)).toStrictEqual(share);
    const population = exactly(800, "person");
    const intensity = participationIntensity({ attendances: moreThan(60, "attendance"), population });
    expect([intensity.per, intensity.lower]).toStrictEqual([100, "7.625"]);
    expect(publish(intensity)).toStrictEqual(intensity);
    const change = growth(exactly(80, "model"), exactly(90, "model"), {
      seriesBreak: true,
      acrossBreak: "compute",
    }).relative;
    expect(change.flags).toStrictEqual(["seriesBreak"]);
    expect(publish(change)).toStrictEqual(change);
  });

  it("is nothing that a ratio or its parts carry besides", () => {
    const share = ratio(people(60), people(80));
    const carrying = {
      ...share,
      records: ["r-1"],
      numerator: { ...people(60), records: ["r-1"] },
      denominator: { ...people(80), records: ["r-2"] },
    };
    expect(publish(carrying)).toStrictEqual(share);
  });

  it("is a ratio without its value where a part was not reported, and null where nothing was", () => {
    expect(publish(ratio(null, people(40)))).toStrictEqual(ratio(null, people(40)));
    expect(publish(ratio(people(40), null))).toStrictEqual(ratio(people(40), null));
    expect(publish(ratio(null, null))).toStrictEqual(ratio(null, null));
    expect(publish(null)).toBeNull();
    expect(publish(undefined as never)).toBeNull();
  });

  it("is a ratio as it came from JSON, though it lacks a part in spite of its value", () => {
    const broken = { ...ratio(people(10), people(40)), numerator: null } as unknown as Ratio;
    expect(publish(broken)).toStrictEqual(broken);
  });

  it("is a growth that was refused without the two counts that it was refused for", () => {
    const { relative } = growth(exactly(40, "model"), exactly(3, "model"), { seriesBreak: true });
    const { compared, ...rest } = { compared: undefined, ...relative };
    expect(compared?.to?.estimate).toBe(3);
    expect(publish(relative)).toStrictEqual(rest);
  });
});

describe("what is published of a table", () => {
  it("is its plan where it has one, keys as they were given, and the rule with all its options", () => {
    const table = { ...one({ people: people(40) }, { b: "x", a: null }), plan: { of: "the office" } };
    const { published } = suppress(table, {
      threshold: 5,
      overlapping: ["a"],
      measures: ["people", "people"],
    });
    expect(published).toStrictEqual({
      plan: { of: "the office" },
      rows: [{ key: { b: "x", a: null }, figures: { people: people(40) } }],
      totals: [],
      rule: {
        threshold: 5,
        zeros: "publish",
        measures: ["people"],
        additive: null,
        overlapping: ["a"],
        linked: {},
        stocks: {},
      },
    });
    expect(Object.keys(published.rows[0]?.key ?? {})).toStrictEqual(["b", "a"]);
  });

  it("is not a plan where it has none", () => {
    expect(Object.keys(suppress(one({}), { threshold: 5 }).published)).toStrictEqual([
      "rows",
      "totals",
      "rule",
    ]);
  });

  it("lists of names that are null are those of all measures", () => {
    const { rule } = suppress(one({ people: people(40) }), {
      threshold: 5,
      measures: null as never,
      additive: null as never,
      linked: { people: ["people", "people"] },
      stocks: { people: { added: ["people", "people"], removed: [] } },
    }).published;
    expect(rule).toStrictEqual({
      threshold: 5,
      zeros: "publish",
      measures: null,
      additive: null,
      overlapping: [],
      linked: { people: ["people"] },
      stocks: { people: { added: ["people"], removed: [] } },
    });
    const { overlapping, linked, stocks } = rule;
    const parts = [
      rule,
      overlapping,
      linked,
      linked["people"],
      stocks,
      stocks["people"],
      stocks["people"]?.added,
    ];
    expect(parts.every(Object.isFrozen)).toBe(true);
  });
});

describe("what is hidden is told", () => {
  it("by measure and then by key, whatever the order of the table", () => {
    const row = (place: string, women: number, men: number) => ({
      key: { place },
      figures: { women: people(women), men: people(men) },
    });
    const rows = [row("b", 2, 3), row("a", 1, 4), row("c", 40, 50)];
    const expected = [
      { key: { place: "a" }, measure: "men", reason: "small" },
      { key: { place: "b" }, measure: "men", reason: "small" },
      { key: { place: "a" }, measure: "women", reason: "small" },
      { key: { place: "b" }, measure: "women", reason: "small" },
    ];
    expect(suppress({ rows, totals: [] }, { threshold: 5 }).hidden).toStrictEqual(expected);
    const { hidden } = suppress({ rows: [...rows].reverse(), totals: [] }, { threshold: 5 });
    expect(hidden).toStrictEqual(expected);
  });

  it("a key whose names stand in another order is the same key", () => {
    const rows = [
      { key: { place: "1", group: "a" }, figures: { people: people(3) } },
      { key: { group: "b", place: "1" }, figures: { people: people(30) } },
      { key: { group: "c", place: "1" }, figures: { people: people(40) } },
    ];
    const totals = [{ key: { place: "1" }, figures: { people: people(73) } }];
    expect(suppress({ rows, totals }, { threshold: 5 }).hidden).toStrictEqual([
      { key: { group: "a", place: "1" }, measure: "people", reason: "small" },
      { key: { group: "b", place: "1" }, measure: "people", reason: "complementary" },
    ]);
  });

  it("a word that is null is a word, and a name that is undefined is left out", () => {
    const row = (group: string | null, count: number) => ({
      key: { group },
      figures: { people: people(count) },
    });
    const rows = [row("muong", 60), row(null, 2), row("thai", 70)];
    const totals = [{ key: { group: undefined }, figures: { people: people(132) } }];
    const { hidden } = suppress({ rows, totals }, { threshold: 5 });
    expect(hidden).toStrictEqual([
      { key: { group: "muong" }, measure: "people", reason: "complementary" },
      { key: { group: null }, measure: "people", reason: "small" },
    ]);
  });
});

describe("what is small, at the edges", () => {
  const isHidden = (figure: Difference, zeros: "publish" | "hide" = "publish") =>
    suppress(one({ figure }), { threshold: 5, zeros }).hidden.length === 1;

  it.each<readonly [string, Difference, boolean, boolean]>([
    ["0", toFigure(exactly(0, "person")), false, true],
    ["at least 0, any number", toFigure(atLeast(0, "person")), false, true],
    ["khoảng 0, any number", toFigure(about(0, "person")), false, true],
    ["4, the most that is small", toFigure(exactly(4, "person")), true, true],
    ["5, the threshold", toFigure(exactly(5, "person")), false, false],
    ["at most 4", toFigure(atMost(4, "person")), true, true],
    ["at most 5, which is not certainly below it", toFigure(atMost(5, "person")), false, false],
    ["from 2 to 8", toFigure(between(2, 8, "person")), false, false],
    ["from 0 to 3, of which 1.5 is in the middle", toFigure(between(0, 3, "person")), true, true],
    ["nothing to 3 with a point value of nothing", { ...people(0), upper: 3 }, true, true],
    ["nothing to 5 with a point value of nothing", { ...people(0), upper: 5 }, false, false],
    ["more than 3", toFigure(moreThan(3, "person")), true, true],
    ["less than 6", toFigure(lessThan(6, "person")), false, false],
  ])("%s", (_, figure, whenPublished, whenHidden) => {
    expect([isHidden(figure), isHidden(figure, "hide")]).toStrictEqual([whenPublished, whenHidden]);
  });
});

describe("the audit of what nothing protects", () => {
  it("a small count that is shown is exposed as itself, with its part of a ratio", () => {
    const share = ratio(people(3), toFigure(exactly(40, "session")));
    const table = one({ share, women: people(2), men: people(30) }, { place: "a" });
    const audit = auditDisclosure(table, table, { threshold: 5 });
    const exposed = { key: { place: "a" }, exact: true, verdict: "exposed", equations: [] } as const;
    expect(audit).toStrictEqual({
      counts: [
        { ...exposed, measure: "women", part: null, lower: 2, upper: 2 },
        { ...exposed, measure: "share", part: "numerator", lower: 3, upper: 3 },
      ],
      exposed: audit.counts,
      exact: true,
    });
    const parts = [audit, audit.counts, audit.exposed, audit.counts[0], audit.counts[0]?.equations];
    expect(parts.every(Object.isFrozen)).toBe(true);
  });

  it("a row that is not published hides what it holds", () => {
    const row = (place: string, count: number) => ({ key: { place }, figures: { people: people(count) } });
    const totals = [{ key: {}, figures: { people: people(43) } }];
    const rows = [row("a", 3), row("b", 40)];
    const { exposed } = auditDisclosure({ rows, totals }, { rows: rows.slice(1), totals }, { threshold: 5 });
    expect(exposed).toStrictEqual([
      {
        key: { place: "a" },
        measure: "people",
        part: null,
        lower: 3,
        upper: 3,
        exact: true,
        verdict: "exposed",
        equations: [{ kind: "total", measure: "people", key: {}, over: ["place"] }],
      },
    ]);
    expect(Object.isFrozen(exposed[0]?.equations[0])).toBe(true);
    expect(Object.isFrozen(exposed[0]?.equations[0]?.over)).toBe(true);
  });

  it("null where there is a figure hides it as the mark does", () => {
    const row = (count: number | null) => ({
      key: {},
      figures: { people: count === null ? null : people(count) },
    });
    const audited = (published: unknown) =>
      auditDisclosure({ rows: [row(3)], totals: [] }, published as never, { threshold: 5 }).counts;
    const expected = audited({ rows: [{ key: {}, figures: { people: suppressed } }], totals: [] });
    expect(expected).toStrictEqual([
      {
        key: {},
        measure: "people",
        part: null,
        lower: 1,
        upper: null,
        exact: true,
        verdict: "protected",
        equations: [],
      },
    ]);
    expect(audited({ rows: [row(null)], totals: [] })).toStrictEqual(expected);
    expect(audited({ rows: [{ key: {}, figures: {} }], totals: [] })).toStrictEqual(expected);
    expect(audited({ rows: [], totals: [] })).toStrictEqual(expected);
  });
});
