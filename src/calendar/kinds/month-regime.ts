import type { PlainDate } from "../plain-date.js";

/**
 * Which days make up the month of a year: the calendar's own, or those of a decree that closes its books earlier. A
 * month ends within the calendar month that it is named after and begins on the day after the end of the month
 * before.
 *
 * @internal
 */
export interface MonthRegime {
  /** The day that the month begins on; throws `invalid-date` outside the years 1900 to 2200. */
  readonly firstDay: (year: number, month: number) => PlainDate;
  /** The day that the month ends on; throws `invalid-date` outside the years 1900 to 2200. */
  readonly lastDay: (year: number, month: number) => PlainDate;
}
