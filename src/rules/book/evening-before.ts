import { addDays, type PlainDate } from "../../calendar/plain-date.js";

/**
 * The day before one, in whose evening an opening stock is counted. Nothing lies before the first day of the calendar; the empty text sorts before all days.
 *
 * @internal
 */
export function eveningBefore(firstDay: PlainDate): PlainDate {
  return firstDay === "1900-01-01" ? "" : addDays(firstDay, -1);
}
