import { fail } from "../internal/failure.js";
import { requireOptions } from "../internal/require-options.js";
import { kindOfPeriod } from "./kind-of-period.js";
import { dayOneYearBefore } from "./kinds/day-one-year-before.js";
import { span } from "./kinds/span.js";
import type { PeriodKind } from "./period-kind.js";
import { periodKinds } from "./period-kinds.js";
import type { Period } from "./period.js";
import { addDays, daysBetween, type PlainDate, requirePlainDate } from "./plain-date.js";
import { wholeMonths } from "./whole-months.js";

/** Up to which day a period that is still running is compared. */
export interface SamePeriodOptions {
  /** The day up to which the data of the period are complete, that day included; without it the period is taken as a whole. */
  readonly upTo?: PlainDate | undefined;
  /** All kinds of period, yours among them; defaults to those that phongtrao knows. */
  readonly periodKinds?: readonly PeriodKind[] | undefined;
}

/**
 * What a period is compared with, cùng kỳ năm trước: the period of the same kind one year before. Of a span and of a campaign, the same days of the year before.
 *
 * Of a period that is still running on `upTo`, the days of that period up to the end of the same month, where `upTo` is the
 * last day of a month of its regime, as 30 June is of the calendar and 14 June of reports to state bodies; else as many of
 * its first days as have elapsed. It is a span, and has never more days than that period. After 29 February, as many days
 * end a day later than the same date would.
 *
 * 29 February compares with 28 February: a whole February with a whole February, a span that ends on the 29th with one that
 * ends on the 28th, and what runs up to the 29th with what ran up to the 28th.
 *
 * `upTo` before the period begins throws `not-begun`; a period longer than a year (a term, a programme of several years),
 * `longer-than-year`; a period before the year 1900, and an invalid date, `invalid-date`; a kind that is not in the
 * list, `unknown-period-kind`; a value that is not a period, or one that says other days than its id, `invalid-period`.
 *
 * @param period - The period, at most a year long.
 * @param options - `upTo`: the day up to which its data are complete, by default its last; `periodKinds`: all
 *   kinds, yours among them.
 *
 * @example
 * ```ts
 * import { parsePeriod, samePeriodLastYear } from "phongtrao";
 *
 * samePeriodLastYear(parsePeriod("R2022-Q3")).id; // "R2021-Q3"
 * samePeriodLastYear(parsePeriod("C2024-02-01/2024-02-29")).id; // "C2023-02-01/2023-02-28"
 * samePeriodLastYear(parsePeriod("R2022"), { upTo: "2022-09-14" }).id; // "2020-12-15/2021-09-14"
 * samePeriodLastYear(parsePeriod("2024"), { upTo: "2024-06-30" }).id; // "2023-01-01/2023-06-30"
 * samePeriodLastYear(parsePeriod("2024"), { upTo: "2024-06-10" }).id; // "2023-01-01/2023-06-11"
 * ```
 */
export function samePeriodLastYear(period: Period, options: SamePeriodOptions = {}): Period {
  const { upTo, periodKinds: kinds = periodKinds } = requireOptions(options, {
    upTo: true,
    periodKinds: true,
  });
  const before = yearBefore(period, kindOfPeriod(period, kinds));
  if (upTo === undefined) return before;
  if (requirePlainDate(upTo) < period.firstDay) return refuseUpTo(period, upTo);
  if (upTo >= period.lastDay) return before;
  const days = { firstDay: period.firstDay, lastDay: upTo };
  const lastDay = monthEndBefore(days, kinds) ?? lastElapsedDay(before, days);
  return lastDay < before.lastDay ? span.of(before.firstDay, lastDay) : before;
}

function yearBefore(period: Period, kind: PeriodKind): Period {
  const firstDay = dayOneYearBefore(period.firstDay);
  const lastDay = dayOneYearBefore(period.lastDay);
  if (lastDay >= period.firstDay) return refuseLength(period);
  return kind.containing?.(lastDay) ?? kind.yearBefore?.(period) ?? span.of(firstDay, lastDay);
}

/** From one day to another. */
type Days = Pick<Period, "firstDay" | "lastDay">;

/** Where days are whole months of a regime, the last day of the last of these in the year before. */
function monthEndBefore(days: Days, kinds: readonly PeriodKind[]): PlainDate | null {
  const months = wholeMonths(days, kinds);
  return months && yearBefore(months.last, months.kind).lastDay;
}

function lastElapsedDay(before: Period, { firstDay, lastDay }: Days): PlainDate {
  return lastDay.endsWith("-02-29")
    ? dayOneYearBefore(lastDay)
    : addDays(before.firstDay, daysBetween(firstDay, lastDay));
}

function refuseUpTo({ id, firstDay }: Period, upTo: PlainDate): never {
  return fail("not-begun", `${id} begins on ${firstDay}, so nothing of it has elapsed on ${upTo}.`, {
    period: id,
    firstDay,
    upTo,
  });
}

function refuseLength({ id, firstDay, lastDay }: Period): never {
  const message = `${id}, ${firstDay} to ${lastDay}, is longer than a year and has no same period in the year before.`;
  return fail("longer-than-year", message, { period: id });
}
