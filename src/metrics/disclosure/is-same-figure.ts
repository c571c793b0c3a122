import type { Difference } from "../../quantity/figure.js";
import type { Ratio } from "../../quantity/ratio.js";
import { isRatio } from "../growth/is-ratio.js";

/**
 * Whether two figures tell a reader the same: of ratios, whether their parts do.
 *
 * @internal
 */
export function isSameFigure(a: Difference | Ratio | null, b: Difference | Ratio | null): boolean {
  return JSON.stringify(countsIn(a)) === JSON.stringify(countsIn(b));
}

function countsIn(figure: Difference | Ratio | null): readonly unknown[] {
  if (!isRatio(figure)) return [valuesOf(figure)];
  return [valuesOf(figure.numerator), valuesOf(figure.denominator)];
}

function valuesOf(count: Difference | null): readonly unknown[] | null {
  return count && [count.unit, count.estimate, count.lower, count.upper];
}
