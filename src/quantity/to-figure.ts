import { customaryBounds } from "./customary-bounds.js";
import type { Countable, Difference, Figure, Operand } from "./figure.js";
import { makeFigure } from "./make-figure.js";
import { isQuantity } from "./operand.js";
import { type Reading, type ReadingOptions, readingOptions } from "./reading.js";
import { strictFigure } from "./strict-figure.js";

/**
 * Reads a quantity: its number as the estimate (the middle of a range), its hedge as bounds.
 *
 * Where the customary reading made a difference, the figure carries the flag `customaryReading`. A unit that is not in the registry throws
 * `unknown-unit`, a malformed quantity `invalid-quantity`, a bound of 2⁵³ or more `overflow`, anything else `invalid-figure`; an unknown reading throws `invalid-options`.
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
  const { reading: word, units } = readingOptions(reading);
  if (word !== "customary" || !isQuantity(operand)) return strictFigure(operand, units);
  const bounds = customaryBounds(operand, units);
  return bounds === undefined
    ? strictFigure(operand, units)
    : makeFigure(operand.unit, operand.value, bounds, ["customaryReading"]);
}
