import { addDays, lastDayOfMonth, type PlainDate, plainDate } from "../plain-date.js";
import type { Regime } from "../regime.js";

/**
 * The day on which the books of a month close; throws `invalid-date` outside the years 1900 to 2200.
 *
 * @internal
 */
export function lastDayOf({ closingDay }: Regime, year: number, month: number): PlainDate {
  return closingDay === "last" ? lastDayOfMonth(year, month) : plainDate(year, month, closingDay);
}

/**
 * The day after the books of the month before close; throws `invalid-date` outside the years 1900 to 2200.
 *
 * @internal
 */
export function firstDayOf(regime: Regime, year: number, month: number): PlainDate {
  if (regime.closingDay === "last") return plainDate(year, month, 1);
  return addDays(month === 1 ? lastDayOf(regime, year - 1, 12) : lastDayOf(regime, year, month - 1), 1);
}
