import { isPlainDate } from "../calendar/plain-date.js";
import { parsePeriod } from "../calendar/parse-period.js";
import type { PeriodKind } from "../calendar/period-kind.js";
import type { Moment } from "./moment.js";

/**
 * The first and the last day of a moment: twice the day itself, or those of the period. What is neither throws `invalid-period`.
 *
 * @internal
 */
export function daysOf(
  when: Moment,
  kinds?: readonly PeriodKind[],
): { readonly firstDay: string; readonly lastDay: string } {
  const { firstDay, lastDay } = isPlainDate(when)
    ? { firstDay: when, lastDay: when }
    : parsePeriod(when, kinds);
  return Object.freeze({ firstDay, lastDay });
}
