import { largest } from "../internal/largest.js";
import { mergeUnique } from "../internal/merge-unique.js";
import { computedFrom } from "./computed-from.js";
import type { Countable, Figure } from "./figure.js";
import { makeFigure } from "./make-figure.js";
import { type CountableAs, sum, type SumOf, type SumOptions } from "./sum.js";
import { toFigure } from "./to-figure.js";
import type { StandardUnits, UnitRegistry } from "./unit.js";

/**
 * The sum of counts that may have counted the same things: at least the largest of them, at most their sum.
 *
 * The estimate is the sum, as if nothing was counted twice; the flag `possibleOverlap` says that this is not known. Units are as for {@link sum}.
 *
 * A count that may not be counted as `unit` throws `unit-mismatch` with its index as path (and does not compile), an unknown unit
 * `unknown-unit`, a sum of 2⁵³ or more `overflow`.
 *
 * Source: arithmetic: a union is at least the largest of its parts and at most their sum.
 *
 * @param list - Quantities, which are read strictly, or figures, in units that may be counted as `unit`.
 * @param unit - The id of the unit to count in.
 * @param options - `units`: the registry with units of your own; by default {@link units}.
 * @returns `null` for an empty list: not reported. A list of one gives that one, without the flag.
 *
 * @example
 * ```ts
 * import { exactly, sumOverlapping } from "phongtrao";
 *
 * const met = sumOverlapping([exactly(28, "person"), exactly(31, "person")], "person");
 * [met.lower, met.upper]; // [31, 59]
 * met.flags; // ["possibleOverlap"]
 * ```
 */
export function sumOverlapping<
  const U extends string,
  const List extends readonly Countable<CountableAs<U, Registry>>[],
  Registry extends UnitRegistry = StandardUnits,
>(list: List, unit: U, options?: SumOptions<Registry>): SumOf<List, U>;
export function sumOverlapping(
  list: readonly Countable[],
  unit: string,
  options: SumOptions = {},
): Figure | null {
  const total: Figure | null = sum(list as readonly Countable<never>[], unit, options);
  if (total === null || list.length === 1) return total;
  const most = largest(list.map((item) => toFigure(item, options).lower));
  // What was inferred to be below zero leaves less than the largest in the sum.
  const lower = Math.min(most, total.upper ?? Number.POSITIVE_INFINITY);
  return makeFigure(
    total.unit,
    total.estimate,
    { lower, upper: total.upper },
    mergeUnique(total.flags, ["possibleOverlap"]),
    total.assumptions,
    total.lineage?.from === "figures" ? computedFrom("overlap", total.lineage.operands) : undefined,
  );
}
