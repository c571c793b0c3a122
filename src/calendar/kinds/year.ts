import type { PeriodKind } from "../period-kind.js";
import type { Regime } from "../regime.js";
import { monthsKind } from "./months-kind.js";

/**
 * The years of a regime: `2022`, `R2022`. A year whose months close before the end of the month begins in the year
 * before, so the first of them is that of 1901.
 *
 * @internal
 */
export function yearKind(regime: Regime): PeriodKind {
  return monthsKind({
    id: `${regime.id}-year`,
    months: 12,
    regime,
    write: (year) => `${year}`,
    pattern: /^(\d{4})$/,
  });
}
