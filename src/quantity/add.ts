import { mergeUnique } from "../internal/merge-unique.js";
import { computedFrom, plus } from "./computed-from.js";
import { addExact } from "./exact.js";
import type { Countable, Difference, Figure, Operand } from "./figure.js";
import { makeFigure } from "./make-figure.js";
import type { SoleUnit } from "./one-unit.js";
import { requireUnit } from "./require-unit.js";
import { strictFigure } from "./strict-figure.js";

/**
 * The sum of two counts of one unit: estimates add, bounds add, flags and assumptions come along.
 *
 * Quantities are read strictly; for another reading or a unit of your own, give figures from {@link toFigure}. Two units throw `unit-mismatch`
 * (and do not compile; nor do counts each of which may be in one of several, unless you say `add<string>`), a sum of 2⁵³ or more `overflow`.
 *
 * @param a - A quantity or a figure.
 * @param b - Another, in the same unit.
 *
 * @example
 * ```ts
 * import { add, exactly, moreThan } from "phongtrao";
 *
 * const total = add(moreThan(400, "person"), moreThan(300, "person"));
 * [total.estimate, total.lower, total.upper]; // [700, 702, null]
 *
 * // @ts-expect-error sessions are not attendances
 * add(exactly(1, "session"), exactly(1, "attendance")); // throws unit-mismatch
 * ```
 */
export function add<U extends string>(a: Countable<U>, b: Countable<SoleUnit<NoInfer<U>>>): Figure<U>;
export function add<U extends string>(a: Operand<U>, b: Operand<SoleUnit<NoInfer<U>>>): Difference<U>;
export function add<U extends string>(a: Operand<U>, b: Operand<NoInfer<U>>): Difference<U> {
  const left = strictFigure(a);
  const right = strictFigure(b);
  requireUnit(right.unit, left.unit);
  return makeFigure(
    left.unit,
    addExact(left.estimate, right.estimate),
    { lower: addBound(left.lower, right.lower), upper: addBound(left.upper, right.upper) },
    mergeUnique(left.flags, right.flags),
    mergeUnique(left.assumptions, right.assumptions),
    lineageOf(left, right),
  );
}

function lineageOf(left: Difference, right: Difference): Difference["lineage"] {
  // Asked here as well, so that a sum without lineage makes no operands.
  if (left.lineage === undefined && right.lineage === undefined) return undefined;
  return computedFrom("sum", [plus(left), plus(right)]);
}

function addBound(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : addExact(a, b);
}
