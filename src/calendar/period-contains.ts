import type { Period } from "./period.js";
import { type PlainDate, requirePlainDate } from "./plain-date.js";
import { requirePeriod } from "./require-period.js";

/**
 * Whether a day lies in a period; its first and its last day do.
 *
 * An invalid date throws `invalid-date`, an invalid period `invalid-period`.
 *
 * @param period - The period, of any kind.
 * @param date - A day, such as `"2022-11-08"`.
 *
 * @example
 * ```ts
 * import { period, periodContains } from "phongtrao";
 *
 * periodContains(period("reporting-year", 2022), "2021-12-15"); // true
 * periodContains(period("calendar-year", 2022), "2021-12-15"); // false
 * ```
 */
export function periodContains(period: Period, date: PlainDate): boolean {
  const { firstDay, lastDay } = requirePeriod(period);
  const day = requirePlainDate(date);
  return firstDay <= day && day <= lastDay;
}
