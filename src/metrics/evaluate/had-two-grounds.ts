import type { Scope } from "./scope.js";
import type { StockPlaces } from "./stock-places.js";

/**
 * Tells whether the place of a row came by other ground within its period, under the same code. Records of both grounds make no row (`ground-changed`), so that those of one
 * are of a part of what the code stood for.
 *
 * @internal
 */
export function hadTwoGrounds(placesOf: () => StockPlaces | null): (scope: Scope) => boolean {
  return ({ place, period }) => {
    if (place == null || period == null) return false;
    const places = placesOf();
    const { firstDay, lastDay } = period;
    return (
      places !== null &&
      places.changesBetween(firstDay, lastDay) &&
      places.isThere(place, firstDay) &&
      places.isThere(place, lastDay) &&
      !places.sameGround(place, firstDay, lastDay)
    );
  };
}
