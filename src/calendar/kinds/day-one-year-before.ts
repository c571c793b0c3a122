import { type PlainDate, plainDate } from "../plain-date.js";

/**
 * The same day of the year before; 28 February for 29 February. A day of the year 1900 throws `invalid-date`.
 *
 * @internal
 */
export function dayOneYearBefore(date: PlainDate): PlainDate {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return plainDate(year - 1, month, month === 2 && day === 29 ? 28 : day);
}
