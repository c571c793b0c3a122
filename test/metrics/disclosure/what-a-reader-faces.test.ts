import { auditDisclosure, type SuppressOptions } from "phongtrao";
import { describe, expect, it } from "vitest";
import { disclosureProblem } from "../../../src/metrics/disclosure/disclosure-problem.js";
import { readRule } from "../../../src/metrics/disclosure/disclosure-rule.js";
import type { Facet } from "../../../src/metrics/disclosure/facets.js";
import { leastAlone } from "../../../src/metrics/disclosure/least-possible.js";
import { trueRelations } from "../../../src/metrics/disclosure/true-relations.js";
import { readTable } from "../../../src/metrics/disclosure/read-table.js";
import { readerSystem } from "../../../src/metrics/disclosure/reader-system.js";
import { readerViews } from "../../../src/metrics/disclosure/reader-view.js";
import { counted, people } from "./count-tables.js";

describe("the equations of what a reader does not know", () => {
  const table = counted(["x", "y", "total"], { a: [3, 30, 33], b: [20, 40, 60], total: [23, 70, 93] });
  const problem = disclosureProblem(readTable(table), readRule({ threshold: 5 }));
  const indexOf = (column: string, row: string) =>
    problem.table.counts.findIndex(({ key }) => key["column"] === column && key["row"] === row);

  it("hold the hidden counts alone, and stand in the order in which they hold between those of the table", () => {
    const start = indexOf("x", "a");
    const [system] = problem.facets.map((facet) =>
      readerSystem(problem, facet, new Set([start, indexOf("y", "a")]), start),
    );
    const told = system?.equations.map(({ relation, terms }) => [
      problem.table.counts[relation.total]?.key,
      terms,
    ]);
    expect(told).toStrictEqual([
      [{ column: "x" }, [[0, 1]]],
      [{ column: "y" }, [[1, 1]]],
      [
        { row: "a" },
        [
          [0, 1],
          [1, 1],
        ],
      ],
    ]);
  });
});

describe("the least that a reader has to reckon with", () => {
  const leastOf = (name: Facet["name"], value: number, zeros: "publish" | "hide" = "publish", scale = 1n) => {
    const spread = new Map(value < 0 ? [[0, BigInt(-value)] as const] : []);
    const facet = { name, scale, values: [BigInt(value)], none: new Set<number>(), spread };
    return leastAlone(0, facet, readRule({ threshold: 5, zeros }));
  };

  it("is one, where zeros are published and it is none", () => {
    expect([leastOf("estimate", 3), leastOf("estimate", 1), leastOf("estimate", 0)]).toStrictEqual([
      1n,
      1n,
      0n,
    ]);
    expect(leastOf("estimate", 3, "hide")).toBe(0n);
  });

  it("is nothing in its lower bound: what is not zero may be zero at the least, not at the most", () => {
    expect([leastOf("lower", 3), leastOf("upper", 3)]).toStrictEqual([0n, 1n]);
    expect(leastOf("upper", 3, "hide")).toBe(0n);
  });

  it("is far below zero for what may be below it: by all that stands in its column, and the threshold", () => {
    expect([leastOf("estimate", -37), leastOf("lower", -37, "hide")]).toStrictEqual([-42n, -42n]);
    // 3.7 below zero, in tenths, and the threshold is 50 of these.
    expect(leastOf("estimate", -37, "publish", 10n)).toBe(-87n);
  });
});

describe("what is true of a table", () => {
  it("is nothing of a count that has no end, on whichever side it stands", () => {
    const values = [null, 0n, 7n];
    const facet: Facet = { name: "upper", scale: 1n, values, none: new Set([1]), spread: new Map() };
    const kinds = ["total", "atMostSum", "atLeastPart"] as const;
    const truthOf = (total: number, part: number) =>
      trueRelations(
        kinds.map((kind, index) => ({ index, kind, total, parts: [part], less: [], over: ["topic"] })),
        facet,
      ).map(({ kind }) => kind);
    expect([truthOf(0, 1), truthOf(0, 2), truthOf(1, 0), truthOf(2, 0)]).toStrictEqual([[], [], [], []]);
    expect([truthOf(1, 1), truthOf(1, 2), truthOf(2, 1)]).toStrictEqual([
      kinds,
      ["atMostSum"],
      ["atLeastPart"],
    ]);
  });

  it("that one measure is among another is so of numbers, and not of their bounds", () => {
    // "About 8" of "about 9" are 8 of 9; at the least they are none of none, and at the most nobody knows.
    const values = [8n, 9n];
    const among = { index: 0, kind: "atLeastPart", total: 1, parts: [0], less: [], over: [] } as const;
    const isTrueOf = (name: Facet["name"]) =>
      trueRelations([among], { name, scale: 1n, values, none: new Set(), spread: new Map() }).length === 1;
    expect([isTrueOf("estimate"), isTrueOf("lower"), isTrueOf("upper")]).toStrictEqual([true, false, false]);
  });
});

describe("sums of sums that outgrow what can be reckoned with exactly", () => {
  // Each measure is the sum of all before it, so that the last is 2^30 times the first, and the product of two such numbers is no longer exact. All are zero.
  const names = Array.from({ length: 32 }, (_, at) => `m${String(at).padStart(2, "0")}`);
  const table = {
    rows: [{ key: {}, figures: Object.fromEntries(names.map((name) => [name, people(0)])) }],
    totals: [],
  };
  const options: SuppressOptions = {
    threshold: 2,
    zeros: "hide",
    linked: Object.fromEntries(names.slice(1).map((name, at) => [name, names.slice(0, at + 1)])),
  };

  it("leave it undecided whether a count is safe", () => {
    const audit = auditDisclosure(table, { rows: [], totals: [] }, options);
    expect(audit.counts.map(({ verdict }) => verdict)).toStrictEqual(names.map(() => "undecided"));
    expect([audit.exposed, audit.exact]).toStrictEqual([[], false]);
  });

  it("leave it unknown how far one goes", () => {
    const problem = disclosureProblem(readTable(table), readRule(options));
    const hidden = new Set(problem.table.counts.keys());
    expect(readerViews(problem, hidden).map(({ rangeOf }) => rangeOf(0))).toStrictEqual([
      { lower: 0, upper: null, isExact: false },
    ]);
  });

  it("leave no audit exact, though each range of point values is, where those sums are sums of upper bounds", () => {
    // At most 2, 2, 4, 8 and so on, and one less each in their point values: 3 are not 1 + 1. The first three are below the threshold.
    const figures = names.map((name, at) => {
      const upper = 2 ** Math.max(1, at);
      return [name, { ...people(upper - 1), upper }] as const;
    });
    const audit = auditDisclosure(
      { rows: [{ key: {}, figures: Object.fromEntries(figures) }], totals: [] },
      { rows: [], totals: [] },
      {
        threshold: 5,
        linked: Object.fromEntries(names.slice(2).map((name, at) => [name, names.slice(0, at + 2)])),
      },
    );
    expect(audit.counts.map(({ exact }) => exact)).toStrictEqual(names.map(() => true));
    expect(audit.counts.map(({ verdict }) => verdict)).toStrictEqual(
      names.map((_, at) => (at < 3 ? "undecided" : "protected")),
    );
    expect(audit.exact).toBe(false);
  });
});
