import type { Operand } from "./figure.js";
import type { SoleUnit } from "./one-unit.js";
import { requireUnit } from "./require-unit.js";
import { strictFigure } from "./strict-figure.js";

/** How two figures compare; `undetermined` where their bounds overlap, so that either may be the larger. */
export type Comparison = "less" | "equal" | "greater" | "undetermined";

/**
 * Whether a is certainly less than, equal to or greater than b, or the bounds do not tell.
 *
 * Equal means that both are exact and the same. Quantities are read strictly. Two units throw `unit-mismatch` (and do not compile; see {@link add}).
 *
 * @param a - A quantity or a figure.
 * @param b - Another, in the same unit.
 *
 * @example
 * ```ts
 * import { compare, exactly, lessThan, moreThan } from "phongtrao";
 *
 * compare(exactly(108, "model"), exactly(123, "model")); // "less"
 * compare(moreThan(400, "person"), exactly(400, "person")); // "greater"
 * compare(moreThan(400, "person"), moreThan(300, "person")); // "undetermined"
 * compare(lessThan(20, "case"), exactly(20, "case")); // "less"
 * ```
 */
export function compare<U extends string>(a: Operand<U>, b: Operand<SoleUnit<NoInfer<U>>>): Comparison {
  const left = strictFigure(a);
  const right = strictFigure(b);
  requireUnit(right.unit, left.unit);
  if (left.upper !== null && right.lower !== null && left.upper < right.lower) return "less";
  if (left.lower !== null && right.upper !== null && left.lower > right.upper) return "greater";
  const isOnePoint = left.lower === left.upper && right.lower === right.upper && left.lower === right.lower;
  return isOnePoint && left.lower !== null ? "equal" : "undetermined";
}
