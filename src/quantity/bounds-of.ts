import { checkQuantity } from "./check-quantity.js";
import { addExact, scaleExact } from "./exact.js";
import type { Countable, Operand } from "./figure.js";
import { isQuantity } from "./operand.js";
import { placeValue } from "./place-value.js";
import type { Quantity } from "./quantity.js";
import { type Reading, type ReadingOptions, readingOptions } from "./reading.js";
import { unitOf } from "./unit.js";

/** The range that a count lies in, both ends included. */
export interface Bounds {
  /** The least that it can be. */
  readonly lower: number;
  /** The most that it can be; `null` when no upper bound is known. */
  readonly upper: number | null;
}

/**
 * The bounds that a count sets: the least and the most that it can be, in its unit.
 *
 * A unit that is not in the registry throws `unknown-unit`; a customary bound of 2⁵³ or more, `overflow`; a value that is neither quantity nor
 * figure, `invalid-figure`.
 *
 * @param count - A quantity, or a figure, whose own bounds are given.
 * @param reading - The reading, or also the registry of units; by default `strict` and {@link units}.
 *
 * @example
 * ```ts
 * import { about, boundsOf, moreThan } from "phongtrao";
 *
 * boundsOf(moreThan(882, "session")); // { lower: 883, upper: null }
 * boundsOf(moreThan(400, "person"), "customary"); // { lower: 400, upper: 499 }
 * boundsOf(about(1000, "person"), { reading: "customary" }); // { lower: 950, upper: 1050 }
 * ```
 */
export function boundsOf(count: Countable, reading?: Reading | ReadingOptions): Bounds;
export function boundsOf(
  count: Operand,
  reading?: Reading | ReadingOptions,
): { readonly lower: number | null; readonly upper: number | null };
export function boundsOf(
  operand: Operand,
  reading?: Reading | ReadingOptions,
): { readonly lower: number | null; readonly upper: number | null } {
  if (!isQuantity(operand)) return bounds(operand.lower, operand.upper);
  const options = readingOptions(reading);
  const { whole } = unitOf(operand.unit, options.units);
  checkQuantity(operand, whole);
  return isReadByCustom(operand, options.reading)
    ? customaryBounds(operand, whole)
    : strictBounds(operand, whole);
}

/**
 * Whether the customary reading of a quantity differs from what its words say.
 *
 * @internal
 */
export function isReadByCustom({ hedge, value }: Quantity, reading: Reading | undefined): boolean {
  return (
    reading === "customary" && value > 0 && (hedge === "moreThan" || hedge === "nearly" || hedge === "about")
  );
}

function strictBounds({ hedge, value, upTo, openAbove }: Quantity, whole: boolean): Bounds {
  const step = whole ? 1 : 0;
  switch (hedge) {
    case "exact":
      return bounds(value, value);
    case "moreThan":
      return bounds(addExact(value, step), null);
    case "atLeast":
      return bounds(value, null);
    case "nearly":
    case "lessThan":
      return bounds(0, value - step);
    case "atMost":
      return bounds(0, value);
    case "about":
      return bounds(0, null);
    case "between":
      return bounds(value, openAbove === true ? null : (upTo ?? null));
  }
}

function customaryBounds({ hedge, value }: Quantity, whole: boolean): Bounds {
  const place = placeValue(value, whole);
  const step = whole ? 1 : 0;
  if (hedge === "moreThan") return bounds(value, addExact(value, addExact(place, -step)));
  if (hedge === "nearly") return bounds(addExact(value, -place), addExact(value, -step));
  const half = whole ? Math.floor(place / 2) : scaleExact(place, 0.5, "up");
  return bounds(addExact(value, -half), addExact(value, half));
}

function bounds<Lower extends number | null>(
  lower: Lower,
  upper: number | null,
): { lower: Lower; upper: number | null } {
  return Object.freeze({ lower, upper });
}
