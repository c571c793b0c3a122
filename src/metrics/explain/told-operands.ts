import type { Explanation, FigureExplanation } from "./explanation.js";

/**
 * The operands that have a line and a place in the calculation of their own: what was assumed to be zero is told as an assumption.
 *
 * @internal
 */
export function toldOperands({ operands }: Explanation): readonly FigureExplanation[] {
  return operands.filter(({ operation }) => operation !== "assumption");
}
