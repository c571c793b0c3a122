import { mergeUnique } from "../internal/merge-unique.js";
import type { Difference, Figure, FigureFlag } from "./figure.js";
import { makeFigure } from "./make-figure.js";

/**
 * A figure with one more warning.
 *
 * @internal
 */
export function flagFigure<U extends string>(figure: Figure<U>, flag: FigureFlag): Figure<U>;
export function flagFigure<U extends string>(figure: Difference<U>, flag: FigureFlag): Difference<U>;
export function flagFigure<U extends string>(
  { unit, estimate, lower, upper, flags, assumptions, lineage }: Difference<U>,
  flag: FigureFlag,
): Difference<U> {
  return makeFigure(unit, estimate, { lower, upper }, mergeUnique(flags, [flag]), assumptions, lineage);
}
