import { findPeriodKind } from "../find-period-kind.js";
import { namedPeriod } from "../named-period.js";
import { periodContaining } from "../period-containing.js";
import { periodKindsOf } from "../period-kinds-of.js";
import type { Period } from "../period.js";
import type { PlainDate } from "../plain-date.js";
import type { Regime } from "../regime.js";
import { complain } from "./complain.js";

/**
 * The periods of a regime by what a text says of them.
 *
 * @internal
 */
export interface RegimeReader {
  readonly year: (year: number) => Period;
  readonly quarter: (year: number, quarter: number) => Period;
  readonly month: (year: number, month: number) => Period;
  /** "6 tháng đầu năm", and any other number of months. */
  readonly firstMonths: (year: number, months: number) => Period;
  readonly lastMonths: (year: number, months: number) => Period;
  /** From one day to another: the period that has these days, or else a span. */
  readonly between: (firstDay: PlainDate, lastDay: PlainDate) => Period;
  /** From the first day of the year that a day lies in up to that day. */
  readonly yearTo: (lastDay: PlainDate) => Period;
}

/**
 * Reads for one regime.
 *
 * @internal
 */
export function regimeReader(regime: Regime): RegimeReader {
  const kinds = periodKindsOf(regime);
  const kind = (name: string) => findPeriodKind(`${regime.id}-${name}`, kinds);
  const year = (number: number) => kind("year").of(number);
  const month = (inYear: number, number: number) =>
    number >= 1 && number <= 12 ? kind("month").of(inYear, number) : complain("no-such-month");
  const between = (first: PlainDate, last: PlainDate) => namedPeriod(regime.id, first, last, kinds);
  return {
    year,
    month,
    between,
    quarter: (inYear, number) =>
      number >= 1 && number <= 4 ? kind("quarter").of(inYear, number) : complain("no-such-quarter"),
    firstMonths: (inYear, months) => between(month(inYear, 1).firstDay, month(inYear, months).lastDay),
    lastMonths: (inYear, months) => between(month(inYear, 13 - months).firstDay, month(inYear, 12).lastDay),
    yearTo: (lastDay) => between(periodContaining(`${regime.id}-year`, lastDay, kinds).firstDay, lastDay),
  };
}
