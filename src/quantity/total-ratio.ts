import { fail } from "../internal/failure.js";
import { mergeUnique } from "../internal/merge-unique.js";
import { preview } from "../internal/preview.js";
import { add } from "./add.js";
import type { OneUnit } from "./one-unit.js";
import { makeRatio, type Ratio, ratioPer } from "./ratio.js";
import { requireList } from "./require-list.js";
import { requireRatio } from "./require-ratio.js";

/**
 * The total of ratios: the sum of their numerators over the sum of their denominators, never a sum or an average of the ratios.
 *
 * It carries the flags of all its ratios; where one of them is a comparison that was refused, the total is refused for the same reason.
 *
 * Ratios of different units throw `unit-mismatch` (and do not compile), of different `per` too; a value that is not a list of ratios, `invalid-figure`; sums of 2⁵³ or more, `overflow`.
 *
 * Source: arithmetic: a mean of ratios would count a small group as much as a large one.
 *
 * @param ratios - Ratios of one unit over one other, per the same number.
 * @returns `null` for an empty list: not reported. One ratio that lacks a part makes the total `missing`.
 *
 * @example
 * ```ts
 * import { exactly, ratio, totalRatio } from "phongtrao";
 *
 * const half = ratio(exactly(1, "household"), exactly(2, "household"));
 * const most = ratio(exactly(9, "household"), exactly(10, "household"));
 * totalRatio([half, most])?.numerator?.estimate; // 10
 * totalRatio([half, most])?.denominator?.estimate; // 12
 * totalRatio([]); // null
 * ```
 */
export function totalRatio<N extends string, D extends string>(
  ratios: readonly Ratio<N, D>[] & OneUnit<N> & OneUnit<D>,
): Ratio<N, D> | null {
  requireList(ratios);
  for (const one of ratios) requireRatio(one);
  const [first, ...others] = ratios;
  return first === undefined ? null : others.reduce(addParts, first);
}

function addParts<N extends string, D extends string>(a: Ratio<N, D>, b: Ratio<N, D>): Ratio<N, D> {
  if (a.per !== b.per) {
    fail(
      "unit-mismatch",
      `One ratio is per ${preview(a.per)}, another per ${preview(b.per)}; form both per the same number.`,
      {
        found: b.per,
        expected: a.per,
      },
    );
  }
  const numerator = a.numerator && b.numerator && add<N>(a.numerator, b.numerator);
  const denominator = a.denominator && b.denominator && add<D>(a.denominator, b.denominator);
  return makeRatio(ratioPer(numerator, denominator, a.per), mergeUnique(a.flags, b.flags));
}
