import type { PeriodKind } from "../period-kind.js";
import type { Regime } from "../regime.js";
import { monthsKind } from "./months-kind.js";

/**
 * The quarters of a regime: `2022-Q3`, `R2022-Q3`.
 *
 * @internal
 */
export function quarterKind(regime: Regime): PeriodKind {
  return monthsKind({
    id: `${regime.id}-quarter`,
    months: 3,
    regime,
    write: (year, quarter) => `${year}-Q${quarter}`,
    pattern: /^(\d{4})-Q(\d)$/,
  });
}
