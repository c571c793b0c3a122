import { kindOfPeriod } from "./kind-of-period.js";
import type { PeriodKind } from "./period-kind.js";
import { periodKinds } from "./period-kinds.js";
import type { Period } from "./period.js";

/**
 * The period of the same kind that begins on the day after; after a span, the span of as many days,
 * after nine months those of the next year.
 *
 * A period after the year 2200 throws `invalid-date`; a kind that is not in the list, `unknown-period-kind`; what is
 * no period, or says other days than its id, `invalid-period`.
 *
 * @param period - The period to go on from.
 * @param kinds - All kinds of period, yours among them; by default {@link periodKinds}.
 *
 * @example
 * ```ts
 * import { nextPeriod, period } from "phongtrao";
 *
 * nextPeriod(period("calendar-month", 2022, 12)).id; // "2023-01"
 * nextPeriod(period("span", "2022-01-01", "2022-01-10")).id; // "2022-01-11/2022-01-20"
 * nextPeriod(period("calendar-year", 2200)); // throws invalid-date
 * ```
 */
export function nextPeriod(period: Period, kinds: readonly PeriodKind[] = periodKinds): Period {
  return kindOfPeriod(period, kinds).next(period);
}
