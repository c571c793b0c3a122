import type { Scope } from "./scope.js";
import type { StockPlaces } from "./stock-places.js";

/**
 * Tells whether the place of a row was there on a day of its period: for a place that began later, or had ended, "nothing happened" is not an answer.
 *
 * @internal
 */
export function wasThere(places: StockPlaces | null): (scope: Scope) => boolean {
  return ({ place, period }) => {
    if (places === null || place == null || period == null) return true;
    const { firstDay, lastDay } = period;
    const days = [firstDay, ...places.changesWithin(firstDay, lastDay)];
    return days.some((day) => places.isThere(place, day));
  };
}
