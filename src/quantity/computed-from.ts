import type { Difference } from "./figure.js";
import type { FigureOperation, FiguresLineage, LineageOperand, OperandRole } from "./lineage.js";

/**
 * The lineage of what was computed from figures; none where none of them has any.
 *
 * @internal
 */
export function computedFrom(
  operation: FigureOperation,
  operands: readonly LineageOperand<Difference>[],
  more: Pick<FiguresLineage<Difference>, "factor" | "result"> = {},
): FiguresLineage<Difference> | undefined {
  if (!operands.some(({ figure }) => figure.lineage !== undefined)) return undefined;
  const frozen = Object.freeze(operands.map((operand) => Object.freeze(operand)));
  return Object.freeze({ from: "figures", operation, operands: frozen, ...more });
}

/**
 * @internal
 */
export function plus(figure: Difference, role?: OperandRole): LineageOperand<Difference> {
  return role === undefined ? { figure, sign: 1 } : { figure, sign: 1, role };
}

/**
 * @internal
 */
export function minus(figure: Difference): LineageOperand<Difference> {
  return { figure, sign: -1 };
}
