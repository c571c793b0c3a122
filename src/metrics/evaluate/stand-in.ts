import type { PlainDate } from "../../calendar/plain-date.js";
import { memoise } from "../../internal/memoise.js";
import type { StockPlaces } from "./stock-places.js";

/**
 * Of days between which no unit changed, the first that is met, which stands for all: there are many days, and few changes.
 *
 * @internal
 */
export function standIn(places: StockPlaces | null): (day: PlainDate) => PlainDate {
  const days: PlainDate[] = [];
  return memoise((day) => {
    const same = days.find((one) => places?.changesBetween(one, day) !== true);
    if (same === undefined) days.push(day);
    return same ?? day;
  });
}
