import { mergeUnique } from "../../internal/merge-unique.js";
import type { Figure } from "../../quantity/figure.js";
import { makeFigure } from "../../quantity/make-figure.js";
import type { Aggregate } from "./aggregate.js";

/**
 * The largest count.
 *
 * @internal
 */
export const max: Aggregate<Figure | null> = Object.freeze({
  zero: null,
  add: larger,
  merge: larger,
  value: (largest: Figure | null) => largest,
});

function larger(a: Figure | null, b: Figure | null): Figure | null {
  if (a === null || b === null) return a ?? b;
  return makeFigure(
    a.unit,
    Math.max(a.estimate, b.estimate),
    {
      lower: Math.max(a.lower, b.lower),
      upper: a.upper === null || b.upper === null ? null : Math.max(a.upper, b.upper),
    },
    mergeUnique(a.flags, b.flags),
    mergeUnique(a.assumptions, b.assumptions),
  );
}
