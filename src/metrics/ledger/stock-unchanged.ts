import { mergeUnique } from "../../internal/merge-unique.js";
import type { Figure } from "../../quantity/figure.js";
import { makeFigure } from "../../quantity/make-figure.js";

/**
 * A stock for a later day than that for which it was stated, with what that assumes.
 *
 * @internal
 */
export function stockUnchanged<U extends string>(stock: Figure<U>): Figure<U> {
  const { unit, estimate, lower, upper, flags, assumptions, lineage } = stock;
  return makeFigure(
    unit,
    estimate,
    { lower, upper },
    mergeUnique(flags, ["assumed"]),
    mergeUnique(assumptions, ["stockUnchanged"]),
    lineage,
  );
}
