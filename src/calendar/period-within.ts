import type { Period } from "./period.js";
import { requirePeriod } from "./require-period.js";

/**
 * Whether all days of a period lie in another; a period lies within itself.
 *
 * A value that is not a period throws `invalid-period`.
 *
 * @param period - The period that may lie within.
 * @param whole - The period that it may lie in, of any kind.
 *
 * @example
 * ```ts
 * import { parsePeriod, periodWithin } from "phongtrao";
 *
 * periodWithin(parsePeriod("2022-07"), parsePeriod("2022-Q3")); // true
 * periodWithin(parsePeriod("R2022-07"), parsePeriod("2022-Q3")); // false
 * ```
 */
export function periodWithin(period: Period, whole: Period): boolean {
  const [inner, outer] = [requirePeriod(period), requirePeriod(whole)];
  return outer.firstDay <= inner.firstDay && inner.lastDay <= outer.lastDay;
}
