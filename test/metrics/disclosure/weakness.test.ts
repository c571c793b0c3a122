import { describe, expect, it } from "vitest";
import { auditedCount } from "../../../src/metrics/disclosure/audited-count.js";
import type { Count } from "../../../src/metrics/disclosure/count-table.js";
import { disclosureProblem } from "../../../src/metrics/disclosure/disclosure-problem.js";
import { readRule, type SuppressOptions } from "../../../src/metrics/disclosure/disclosure-rule.js";
import type { Explorer, Push } from "../../../src/metrics/disclosure/explore.js";
import type { Facet } from "../../../src/metrics/disclosure/facets.js";
import { readTable } from "../../../src/metrics/disclosure/read-table.js";
import type { ReaderView } from "../../../src/metrics/disclosure/reader-view.js";
import { weaknessOf } from "../../../src/metrics/disclosure/weakness.js";
import { people } from "./count-tables.js";

const countOf = (count: number, more: Partial<Count> = {}): Count => ({
  key: {},
  keyId: "[]",
  measure: "people",
  part: null,
  measures: ["people"],
  column: "people",
  figure: people(count),
  ...more,
});

/** What a reader saw, and beyond which nothing goes, from the least up; `null` where that is not known. */
interface Known {
  readonly seen: readonly [number, number];
  readonly limits?: readonly [number | null, number | null];
}

/** An explorer that has seen so much, and notes what it is asked for. */
function explorerOf({ seen: [low, high], limits = [low, high] }: Known, asked: bigint[]): Explorer {
  const limitOf = (limit: number | null) => (limit === null ? null : BigInt(limit));
  return {
    push: (_, direction, target): Push => {
      asked.push(target ?? -1n);
      const seen = BigInt(direction === 1 ? high : low);
      const reached = target !== undefined && (direction === 1 ? seen >= target : seen <= target);
      const limit = limitOf(direction === 1 ? limits[1] : limits[0]);
      return { direction, reached, seen, limit: reached ? null : limit, weights: new Map() };
    },
  };
}

interface Judged {
  readonly count: Count;
  readonly floor?: number;
  readonly least?: number;
  readonly scale?: number;
  readonly name?: Facet["name"];
  readonly options?: Partial<SuppressOptions>;
}

/** Whether a count is weak, `"perhaps"` where that is not certain, and how far it was asked to go. */
function judge(known: Known, { count, floor = 1, least = 1, scale = 1, name = "estimate", options }: Judged) {
  const asked: bigint[] = [];
  const value = count.figure[name] ?? 0;
  const unknown = { floor: BigInt(floor), excess: BigInt(Math.round(value * scale) - floor) };
  const facet: Facet = { name, scale: BigInt(scale), values: [], none: new Set(), spread: new Map() };
  const weakness = weaknessOf(
    explorerOf(known, asked),
    { count, place: 0, unknown, least: BigInt(least) },
    facet,
    readRule({ threshold: 5, ...options }),
  );
  return [weakness === null ? "safe" : weakness.certain ? "weak" : "perhaps", ...asked.map(Number)];
}

describe("a small count, counted from its floor of 1", () => {
  const count = countOf(3);

  it("is safe where 1 and 4 are both possible", () => {
    expect(judge({ seen: [0, 3] }, { count })).toStrictEqual(["safe", 3, 0]);
  });

  it("is weak where either is not", () => {
    expect(judge({ seen: [0, 2] }, { count })).toStrictEqual(["weak", 3, 0]);
    expect(judge({ seen: [1, 3] }, { count })).toStrictEqual(["weak", 3, 0]);
  });

  it("is perhaps weak where neither is seen nor ruled out", () => {
    expect(judge({ seen: [0, 2], limits: [0, 3] }, { count })).toStrictEqual(["perhaps", 3, 0]);
    expect(judge({ seen: [0, 2], limits: [0, null] }, { count })).toStrictEqual(["perhaps", 3, 0]);
    expect(judge({ seen: [1, 3], limits: [0, 3] }, { count })).toStrictEqual(["perhaps", 3, 0]);
    expect(judge({ seen: [1, 3], limits: [null, 3] }, { count })).toStrictEqual(["perhaps", 3, 0]);
  });

  it("must be able to be 0 as well where zeros are hidden", () => {
    const hide = { count, floor: 0, least: 0, options: { zeros: "hide" } } as const;
    expect(judge({ seen: [0, 4] }, hide)).toStrictEqual(["safe", 4, 0]);
    expect(judge({ seen: [1, 4] }, hide)).toStrictEqual(["weak", 4, 0]);
  });

  it("need not be less than the least that is possible at all, and must be able to be one more", () => {
    expect(judge({ seen: [2, 3] }, { count, least: 3 })).toStrictEqual(["safe", 3, 2]);
    const four = countOf(4);
    expect(judge({ seen: [3, 3] }, { count: four, least: 4 })).toStrictEqual(["weak", 4, 3]);
    expect(judge({ seen: [3, 4] }, { count: four, least: 4 })).toStrictEqual(["safe", 4, 3]);
  });

  it("that is less than one need not be able to be one, and is counted in its own steps", () => {
    const part = countOf(0, { figure: { ...people(0), estimate: 0.5, lower: 0.5, upper: 0.5 } });
    const steps = { count: part, floor: 0, least: 0, scale: 2 };
    expect(judge({ seen: [1, 8] }, steps)).toStrictEqual(["safe", 8, 1]);
    expect(judge({ seen: [1, 7] }, steps)).toStrictEqual(["weak", 8, 1]);
  });

  it("in its bounds must go from 1 up, too, though these may be 0 for the reader", () => {
    const bounded = countOf(3, { figure: { ...people(3), lower: 2 } });
    const lower = { count: bounded, name: "lower", floor: 0, least: 0 } as const;
    expect(judge({ seen: [1, 4] }, lower)).toStrictEqual(["safe", 4, 1]);
    expect(judge({ seen: [2, 4] }, lower)).toStrictEqual(["weak", 4, 1]);
  });

  it("whose upper bound is large must not be known exactly in that", () => {
    const wide = countOf(3, { figure: { ...people(3), lower: 0, upper: 40 } });
    const upper = { count: wide, name: "upper", floor: 0, least: 0 } as const;
    expect(judge({ seen: [40, 40] }, upper)).toStrictEqual(["weak", 41, 39]);
    expect(judge({ seen: [40, 41] }, upper)).toStrictEqual(["safe", 41]);
    const four = countOf(3, { figure: { ...people(3), lower: 0, upper: 4 } });
    expect(judge({ seen: [4, 4] }, { ...upper, count: four })).toStrictEqual(["weak", 4, 1]);
  });
});

describe("another count", () => {
  const count = countOf(40);

  it("is weak where it is known exactly, and safe where it may be one more or one less", () => {
    expect(judge({ seen: [39, 39] }, { count })).toStrictEqual(["weak", 40, 38]);
    expect(judge({ seen: [39, 40] }, { count })).toStrictEqual(["safe", 40]);
    expect(judge({ seen: [38, 39] }, { count })).toStrictEqual(["safe", 40, 38]);
  });

  it("is perhaps weak where one more or one less is neither seen nor ruled out", () => {
    for (const limits of [
      [39, 40],
      [38, 39],
      [39, null],
      [null, 39],
    ] as const)
      expect(judge({ seen: [39, 39], limits }, { count })).toStrictEqual(["perhaps", 40, 38]);
  });

  it("may be known in its bounds, and as a part of a ratio", () => {
    const bounded = countOf(40, { figure: { ...people(40), lower: 30 } });
    expect(judge({ seen: [29, 29] }, { count: bounded, name: "lower" })).toStrictEqual(["safe"]);
    expect(judge({ seen: [39, 39] }, { count: countOf(40, { part: "denominator" }) })).toStrictEqual([
      "safe",
    ]);
  });
});

describe("the verdict on a hidden count", () => {
  const table = { rows: [{ key: {}, figures: { people: people(3) } }], totals: [] };
  const problem = disclosureProblem(readTable(table), readRule({ threshold: 5 }));
  const verdictOf = (certain: boolean | null) =>
    problem.facets.flatMap((facet) => {
      const view: ReaderView = {
        facet,
        weaknessOf: () => (certain === null ? null : { pushes: [], certain }),
        rangeOf: () => ({ lower: 2, upper: null, isExact: false }),
        relationsAround: () => [],
      };
      const { verdict, exact, lower, upper, equations } = auditedCount(
        problem,
        new Set([0]),
        [view],
        0,
        countOf(3),
      );
      return [verdict, exact, lower, upper, equations];
    });

  it.each([
    [null, "protected"],
    [false, "undecided"],
    [true, "exposed"],
  ] as const)("where weakness is certain: %s", (certain, verdict) => {
    expect(verdictOf(certain)).toStrictEqual([verdict, false, 2, null, []]);
  });
});
