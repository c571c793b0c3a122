import { add } from "./add.js";
import { computedFrom, minus, plus } from "./computed-from.js";
import type { Difference, Operand } from "./figure.js";
import { negate } from "./negate.js";
import type { SoleUnit } from "./one-unit.js";
import { strictFigure } from "./strict-figure.js";
import { withLineage } from "./with-lineage.js";

/**
 * The difference a − b of two counts of one unit, from the least that a can be less the most that b can be, to the other extreme.
 *
 * Either bound is `null` where the operands leave it open. Quantities are read strictly. Two units throw `unit-mismatch` (and do not compile; see {@link add}), a difference of 2⁵³ or more, either way, `overflow`.
 *
 * @param a - What is taken from: a quantity or a figure.
 * @param b - What is taken away, in the same unit.
 *
 * @example
 * ```ts
 * import { exactly, moreThan, subtract } from "phongtrao";
 *
 * subtract(exactly(123, "model"), exactly(15, "model")).estimate; // 108
 *
 * const rest = subtract(exactly(500, "person"), moreThan(300, "person"));
 * [rest.estimate, rest.lower, rest.upper]; // [200, null, 199]
 * ```
 */
export function subtract<U extends string>(a: Operand<U>, b: Operand<SoleUnit<NoInfer<U>>>): Difference<U> {
  const difference = add(a, negate(b));
  if (difference.lineage === undefined) return difference;
  return withLineage(difference, computedFrom("difference", [plus(strictFigure(a)), minus(strictFigure(b))]));
}
