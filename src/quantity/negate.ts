import { computedFrom, minus } from "./computed-from.js";
import type { Difference, Operand } from "./figure.js";
import { makeFigure } from "./make-figure.js";
import { strictFigure } from "./strict-figure.js";

/**
 * A figure with its sign turned: the bounds change places.
 *
 * @internal
 */
export function negate<U extends string>(operand: Operand<U>): Difference<U> {
  const figure = strictFigure(operand);
  const { unit, estimate, lower, upper, flags, assumptions } = figure;
  const lineage = computedFrom("negation", [minus(figure)]);
  return makeFigure(
    unit,
    turn(estimate),
    { lower: turn(upper), upper: turn(lower) },
    flags,
    assumptions,
    lineage,
  );
}

function turn<Bound extends number | null>(value: Bound): Bound;
function turn(value: number | null): number | null {
  // Zero stays plain zero: -0 would print and compare unlike 0.
  return value === null ? null : 0 - value;
}
