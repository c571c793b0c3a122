import type { PeriodKind } from "../period-kind.js";
import type { Regime } from "../regime.js";
import { monthsKind } from "./months-kind.js";

/**
 * The first nine months of the years of a regime, which reports of the third quarter sum up: `2022-9M`, `R2022-9M`. The
 * last three months of a year lie in none of them, so next and previous are those of the years beside it and do not
 * meet. State reports have them by decisions of provinces; Nghị định 09/2019/NĐ-CP does not name them.
 *
 * @internal
 */
export function nineMonthsKind(regime: Regime): PeriodKind {
  const kind = monthsKind({
    id: `${regime.id}-nine-months`,
    months: 9,
    regime,
    write: (year) => `${year}-9M`,
    pattern: /^(\d{4})-9M$/,
  });
  const previous = ({ lastDay }: { readonly lastDay: string }) => kind.of(yearOf(lastDay) - 1);
  return Object.freeze({
    ...kind,
    containing: null,
    next: ({ lastDay }: { readonly lastDay: string }) => kind.of(yearOf(lastDay) + 1),
    previous,
    yearBefore: previous,
  });
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
