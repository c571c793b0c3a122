import type { Period } from "./period.js";
import { daysBetween } from "./plain-date.js";
import { requirePeriod } from "./require-period.js";

/**
 * How many days two periods share; 0 when they share none.
 *
 * A value that is not a period throws `invalid-period`.
 *
 * @param a - A period.
 * @param b - Another, of any kind.
 *
 * @example
 * ```ts
 * import { overlapDays, parsePeriod } from "phongtrao";
 *
 * overlapDays(parsePeriod("2022"), parsePeriod("R2022")); // 348
 * overlapDays(parsePeriod("2022-Q1"), parsePeriod("2022-Q2")); // 0
 * ```
 */
export function overlapDays(a: Period, b: Period): number {
  const [one, other] = [requirePeriod(a), requirePeriod(b)];
  const first = one.firstDay > other.firstDay ? one.firstDay : other.firstDay;
  const last = one.lastDay < other.lastDay ? one.lastDay : other.lastDay;
  return Math.max(0, daysBetween(first, last) + 1);
}
