import type { PeriodKind } from "../period-kind.js";
import type { Regime } from "../regime.js";
import { monthsKind } from "./months-kind.js";

/**
 * The halves of the year of a regime: `2022-H1`, `R2022-H1`.
 *
 * @internal
 */
export function halfKind(regime: Regime): PeriodKind {
  return monthsKind({
    id: `${regime.id}-half`,
    months: 6,
    regime,
    write: (year, half) => `${year}-H${half}`,
    pattern: /^(\d{4})-H(\d)$/,
  });
}
