import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import { computedFrom, plus } from "./computed-from.js";
import { scaleExact } from "./exact.js";
import type { Countable, Difference, Figure, Operand } from "./figure.js";
import { makeFigure } from "./make-figure.js";
import { strictFigure } from "./strict-figure.js";

/**
 * A count times a number that is zero or more: estimate and bounds are multiplied.
 *
 * The result is exact where six decimals hold it (from 10⁹ on: where it is whole); else the lower bound is rounded down and the upper bound up, so
 * that the true value stays between them. A factor that is negative or not finite throws `invalid-factor`, a result of 2⁵³ or more `overflow`.
 *
 * @param count - A quantity, which is read strictly, or a figure.
 * @param factor - A number, zero or more.
 *
 * @example
 * ```ts
 * import { exactly, moreThan, scale } from "phongtrao";
 *
 * scale(exactly(475, "model"), 0.75).estimate; // 356.25
 * scale(moreThan(20, "session"), 3).lower; // 63
 * ```
 */
export function scale<U extends string>(count: Countable<U>, factor: number): Figure<U>;
export function scale<U extends string>(count: Operand<U>, factor: number): Difference<U>;
export function scale<U extends string>(operand: Operand<U>, factor: number): Difference<U> {
  if (!Number.isFinite(factor) || factor < 0) {
    fail(
      "invalid-factor",
      `A figure is scaled by a number that is zero or more, not by ${preview(factor)}.`,
      { found: preview(factor) },
    );
  }
  const figure = strictFigure(operand);
  const { unit, estimate, lower, upper, flags, assumptions } = figure;
  const bounds = {
    lower: scaleBound(lower, factor, "down"),
    upper: scaleBound(upper, factor, "up"),
  };
  const lineage = computedFrom("scale", [plus(figure)], { factor });
  return makeFigure(unit, scaleExact(estimate, factor, "nearest"), bounds, flags, assumptions, lineage);
}

function scaleBound(bound: number | null, factor: number, rounding: "down" | "up"): number | null {
  if (factor === 0) return 0;
  return bound === null ? null : scaleExact(bound, factor, rounding);
}
