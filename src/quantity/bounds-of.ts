import type { Bounds } from "./bounds.js";
import type { Countable, Operand } from "./figure.js";
import type { Reading, ReadingOptions } from "./reading.js";
import { toFigure } from "./to-figure.js";

/**
 * The bounds that a count sets: the least and the most that it can be, in its unit.
 *
 * A unit that is not in the registry throws `unknown-unit`; a bound of 2⁵³ or more, `overflow`; a value that is neither quantity nor
 * figure, `invalid-figure`; an unknown reading, `invalid-options`.
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
  const { lower, upper } = toFigure(operand, reading);
  return Object.freeze({ lower, upper });
}
