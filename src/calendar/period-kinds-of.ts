import { halfKind } from "./kinds/half.js";
import { monthKind } from "./kinds/month.js";
import { nineMonthsKind } from "./kinds/nine-months.js";
import { quarterKind } from "./kinds/quarter.js";
import { yearKind } from "./kinds/year.js";
import type { PeriodKind } from "./period-kind.js";
import type { Regime } from "./regime.js";
import { requireRegime } from "./require-regime.js";

/**
 * The kinds of period of a regime: its month, quarter, half, nine months and year, named after the regime, as in
 * `reporting-month`.
 *
 * The kinds of {@link calendarRegime} and {@link reportingRegime} are already in {@link periodKinds}. What is
 * no regime throws `invalid-regime`.
 *
 * @param regime - A regime from {@link defineRegime}, which checks it.
 *
 * @example
 * ```ts
 * import { defineRegime, periodContaining, periodKinds, periodKindsOf } from "phongtrao";
 *
 * const province = defineRegime({ id: "province", closingDay: 20, prefix: "K" });
 * periodKindsOf(province).map(({ id }) => id).slice(0, 2); // ["province-month", "province-quarter"]
 *
 * const kinds = [...periodKinds, ...periodKindsOf(province)];
 * periodContaining("province-month", "2022-07-21", kinds).id; // "K2022-08"
 * ```
 */
export function periodKindsOf(regime: Regime): readonly PeriodKind[] {
  requireRegime(regime);
  return Object.freeze([
    monthKind(regime),
    quarterKind(regime),
    halfKind(regime),
    nineMonthsKind(regime),
    yearKind(regime),
  ]);
}
