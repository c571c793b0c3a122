import { kindOfPeriod } from "./kind-of-period.js";
import type { PeriodKind } from "./period-kind.js";
import { periodKinds } from "./period-kinds.js";
import type { Period } from "./period.js";

/**
 * The period of the same kind that ends on the day before; before a span, the span of as many days,
 * before nine months those of the year before.
 *
 * A period before the year 1900 throws `invalid-date`; a kind that is not in the list, `unknown-period-kind`; what is
 * no period, or says other days than its id, `invalid-period`.
 *
 * @param period - The period to go back from.
 * @param kinds - All kinds of period, yours among them; by default {@link periodKinds}.
 *
 * @example
 * ```ts
 * import { period, previousPeriod } from "phongtrao";
 *
 * previousPeriod(period("calendar-quarter", 2022, 1)).id; // "2021-Q4"
 * previousPeriod(period("span", "2022-01-11", "2022-01-20")).id; // "2022-01-01/2022-01-10"
 * previousPeriod(period("calendar-year", 1900)); // throws invalid-date
 * ```
 */
export function previousPeriod(period: Period, kinds: readonly PeriodKind[] = periodKinds): Period {
  return kindOfPeriod(period, kinds).previous(period);
}
