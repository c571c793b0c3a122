import { daysBetween, type PlainDate } from "./plain-date.js";

/**
 * The day of the week, 1 for Monday to 7 for Sunday, as ISO 8601 numbers them. 1 January 1900, the first day there is,
 * was a Monday.
 *
 * @internal
 */
export function weekdayOf(date: PlainDate): number {
  return (daysBetween("1900-01-01", date) % 7) + 1;
}
