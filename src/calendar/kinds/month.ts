import type { PeriodKind } from "../period-kind.js";
import type { Regime } from "../regime.js";
import { monthsKind } from "./months-kind.js";

/**
 * The months of a regime: `2022-07`, `R2022-07`.
 *
 * @internal
 */
export function monthKind(regime: Regime): PeriodKind {
  return monthsKind({
    id: `${regime.id}-month`,
    months: 1,
    regime,
    write: (year, month) => `${year}-${String(month).padStart(2, "0")}`,
    pattern: /^(\d{4})-(\d{2})$/,
  });
}
