import type { PlainDate } from "../../calendar/plain-date.js";
import type { Counted } from "./counted.js";
import type { StockPlaces } from "./stock-places.js";

/**
 * What is stated of a place on other ground than it has on a day.
 *
 * @internal
 */
export function ofOtherGround(
  counted: readonly Counted[],
  place: string,
  day: PlainDate,
  places: StockPlaces,
): readonly Counted[] {
  return counted.filter((one) => one.place === place && !places.sameGround(place, one.standsFrom, day));
}
