import { addAll } from "../quantity/add-all.js";
import type { Figure } from "../quantity/figure.js";
import { requireUnit } from "../quantity/require-unit.js";
import { sumOverlapping } from "../quantity/sum-overlapping.js";
import { unitOf, type UnitRegistry } from "../quantity/unit.js";

/**
 * The figure of a whole from those of its places: their sum, or, of units whose places do not add up, such as accounts reached, at least the largest and at most the
 * sum. `null` over nothing.
 *
 * @internal
 */
export function combinePlaces(figures: readonly Figure[], units: UnitRegistry | undefined): Figure | null {
  const [first] = figures;
  if (first === undefined) return null;
  // Two counting units make no figure, even where one of them may be counted as the other.
  for (const { unit } of figures) requireUnit(unit, first.unit);
  return addsOverPlaces(first.unit, units)
    ? addAll(figures)
    : sumOverlapping(figures as readonly Figure<never>[], first.unit);
}

/**
 * @internal
 */
export function addsOverPlaces(unit: string, units: UnitRegistry | undefined): boolean {
  return unit === "number" || unitOf(unit, units).additiveOverPlaces;
}
