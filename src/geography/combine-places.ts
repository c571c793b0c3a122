import { addAll } from "../quantity/add-all.js";
import type { Figure } from "../quantity/figure.js";
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
  // Refuses two counting units in one sum, even where one of them may be counted as the other.
  const all = addAll(figures);
  return addsOverPlaces(first.unit, units)
    ? all
    : sumOverlapping(figures as readonly Figure<never>[], first.unit);
}

/**
 * @internal
 */
export function addsOverPlaces(unit: string, units: UnitRegistry | undefined): boolean {
  return unit === "number" || unitOf(unit, units).additiveOverPlaces;
}
