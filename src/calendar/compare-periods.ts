import type { Period } from "./period.js";
import { requirePeriod } from "./require-period.js";

/**
 * For `sort`: below zero when `a` comes first, above zero when `b` does, zero when both have the same days. By first
 * day; of periods that begin together the shorter comes first.
 *
 * A value that is not a period throws `invalid-period`.
 *
 * @param a - A period.
 * @param b - Another, of any kind.
 *
 * @example
 * ```ts
 * import { comparePeriods, parsePeriod } from "phongtrao";
 *
 * const ids = ["2022", "2022-07", "R2022", "2022-H1"];
 * ids.map((id) => parsePeriod(id)).sort(comparePeriods).map(({ id }) => id); // ["R2022", "2022-H1", "2022", "2022-07"]
 * ```
 */
export function comparePeriods(a: Period, b: Period): number {
  const [first, second] = [requirePeriod(a), requirePeriod(b)];
  return compareText(first.firstDay, second.firstDay) || compareText(first.lastDay, second.lastDay);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
