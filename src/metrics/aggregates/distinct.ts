import { mergeUnique } from "../../internal/merge-unique.js";
import type { Figure } from "../../quantity/figure.js";
import { makeFigure } from "../../quantity/make-figure.js";
import { estimateOfDistinct } from "../estimate-of-distinct.js";
import type { Aggregate } from "./aggregate.js";
import { max } from "./max.js";
import { sum } from "./sum.js";

/** The state of the aggregate `distinct`: the largest count, and all counts together. */
export interface Extremes {
  /** The largest count; `null` where nothing was added. */
  readonly largest: Figure | null;
  /** The sum of all counts; `null` where nothing was added. */
  readonly all: Figure | null;
  /** How many counts were added. */
  readonly counts: number;
}

const nobody: Extremes = Object.freeze({ largest: null, all: null, counts: 0 });

/**
 * People counted once over several events: at least the largest event, at most all together.
 *
 * @internal
 */
export const distinct: Aggregate<Extremes> = Object.freeze({
  zero: nobody,
  add: (state: Extremes, people: Figure) => together(state, { largest: people, all: people, counts: 1 }),
  merge: together,
  value: ({ largest, all, counts }: Extremes) =>
    largest &&
    all &&
    makeFigure(
      largest.unit,
      estimateOfDistinct(largest.estimate, largest.lower, counts === 1),
      { lower: largest.lower, upper: all.upper },
      mergeUnique(largest.flags, ["distinctPeople"]),
      largest.assumptions,
    ),
});

function together(a: Extremes, b: Extremes): Extremes {
  return {
    largest: max.merge(a.largest, b.largest),
    all: sum.merge(a.all, b.all),
    counts: a.counts + b.counts,
  };
}
