import { addDays, type PlainDate } from "../../calendar/plain-date.js";

/**
 * The day that follows an evening. The empty text is the evening before the first day of the calendar.
 *
 * @internal
 */
export function morningAfter(evening: string): PlainDate {
  return evening === "" ? "1900-01-01" : addDays(evening, 1);
}
