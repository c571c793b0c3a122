import { boundsOf, isReadByCustom } from "./bounds-of.js";
import { addExact, scaleExact } from "./exact.js";
import type { Countable, Difference, Figure, Operand } from "./figure.js";
import { makeFigure } from "./make-figure.js";
import { isQuantity } from "./operand.js";
import type { Quantity } from "./quantity.js";
import { type Reading, type ReadingOptions, readingOptions } from "./reading.js";

/**
 * Reads a quantity: its number as the estimate (the middle of a range), its hedge as bounds.
 *
 * Where the customary reading made a difference, the figure carries the flag `customaryReading`. A unit that is not in the registry throws
 * `unknown-unit`, a malformed quantity `invalid-quantity`, anything else `invalid-figure`.
 *
 * @param count - A quantity, or a figure, which is returned as it is.
 * @param reading - The reading, or also the registry of units; by default `strict` and {@link units}.
 *
 * @example
 * ```ts
 * import { moreThan, toFigure } from "phongtrao";
 *
 * const figure = toFigure(moreThan(88500, "attendance"));
 * figure.estimate; // 88500
 * figure.lower; // 88501
 * figure.upper; // null
 *
 * toFigure(moreThan(88500, "attendance"), "customary").flags; // ["customaryReading"]
 * ```
 */
export function toFigure<U extends string>(
  count: Countable<U>,
  reading?: Reading | ReadingOptions,
): Figure<U>;
export function toFigure<U extends string>(
  count: Operand<U>,
  reading?: Reading | ReadingOptions,
): Difference<U>;
export function toFigure<U extends string>(
  operand: Operand<U>,
  reading?: Reading | ReadingOptions,
): Difference<U> {
  if (!isQuantity(operand)) return operand;
  const bounds = boundsOf(operand, reading);
  const byCustom = isReadByCustom(operand, readingOptions(reading).reading);
  return makeFigure(operand.unit, estimateOf(operand), bounds, byCustom ? ["customaryReading"] : []);
}

function estimateOf({ value, upTo }: Quantity): number {
  return upTo === undefined ? value : addExact(value, scaleExact(addExact(upTo, -value), 0.5, "nearest"));
}
