import type { Period } from "./period.js";
import { daysBetween, type PlainDate, requirePlainDate } from "./plain-date.js";
import { requirePeriod } from "./require-period.js";

/** How far a period has come on a day. */
export interface PeriodProgress {
  /** `future`: it has not begun; `running`: it has begun and goes on; `complete`: its last day is over. */
  readonly status: "future" | "running" | "complete";
  /** How many of its days are over. */
  readonly elapsedDays: number;
  /** How many days it has. */
  readonly totalDays: number;
}

/**
 * How far a period has come at the end of a day, such as the day up to which data are complete.
 *
 * An invalid date throws `invalid-date`, an invalid period `invalid-period`.
 *
 * @param period - The period, of any kind.
 * @param asOf - The day at the end of which it is asked, such as `"2022-06-20"`.
 *
 * @example
 * ```ts
 * import { parsePeriod, periodProgress } from "phongtrao";
 *
 * periodProgress(parsePeriod("R2022-Q3"), "2022-06-20"); // { status: "running", elapsedDays: 6, totalDays: 92 }
 * periodProgress(parsePeriod("R2022-Q3"), "2022-09-14").status; // "complete"
 * periodProgress(parsePeriod("R2022-Q3"), "2022-06-14").status; // "future"
 * ```
 */
export function periodProgress(period: Period, asOf: PlainDate): PeriodProgress {
  const { firstDay, lastDay } = requirePeriod(period);
  const totalDays = daysBetween(firstDay, lastDay) + 1;
  const elapsedDays = Math.min(Math.max(daysBetween(firstDay, requirePlainDate(asOf)) + 1, 0), totalDays);
  const status = elapsedDays === 0 ? "future" : elapsedDays === totalDays ? "complete" : "running";
  return Object.freeze({ status, elapsedDays, totalDays });
}
