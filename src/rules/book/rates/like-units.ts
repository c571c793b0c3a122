import { ownValue } from "../../../internal/own-value.js";
import { areAlike } from "../../../quantity/alike.js";
import type { Counts, UnitRegistry } from "../../../quantity/unit.js";

/**
 * Whether two units count the same sort of thing, so that one can be a part of the other: inhabitants are persons, news items are media items; attendances are neither
 * persons nor households.
 *
 * @internal
 */
export function areLikeUnits(one: string, other: string, units: UnitRegistry): boolean {
  return areAlike(one, other, units) || isSortOf(one, other, units) || isSortOf(other, one, units);
}

function isSortOf(one: string, other: string, units: UnitRegistry): boolean {
  const counts = countsOf(one, units);
  return (
    counts !== null && counts === countsOf(other, units) && units[one]?.countableAs.includes(other) === true
  );
}

/**
 * What a unit counts; `null` for one that is not known.
 *
 * @internal
 */
export function countsOf(unit: string, units: UnitRegistry): Counts | null {
  return ownValue(units, unit)?.counts ?? null;
}
