/**
 * The codes of the errors that dates and periods throw, each with its meaning.
 *
 * @example
 * ```ts
 * import { calendarErrors } from "phongtrao";
 *
 * calendarErrors["reversed-days"]; // "The last of two days comes before the first."
 * ```
 */
export const calendarErrors = Object.freeze({
  "invalid-date": "Not a day of the calendar written as 2022-02-03, or a day outside the years 1900 to 2200.",
  "invalid-period":
    "Not a period: no known kind writes such an id, or its parts, days and id do not fit together.",
  "unknown-period-kind":
    "The kind of period is not in the list: a misspelling, or a kind of your own that was not passed.",
  "invalid-period-kinds":
    "The kinds of period are not a list of kinds; take them from periodKinds and periodKindsOf.",
  "no-tiling":
    "Periods of this kind do not follow one another by rule, so no day belongs to one of them alone.",
  "invalid-regime":
    "The id, the closing day or the prefix of a regime is not usable, or belongs to phongtrao's own.",
  "regime-mismatch": "Periods of two regimes are compared or added, and that was not asked for.",
  "not-adjacent": "Periods that are added leave days out between them or share days.",
  "no-exact-parts": "Periods of the kind do not make up the period: one of them lies only partly within.",
  "reversed-days": "The last of two days comes before the first.",
  "longer-than-year": "The period is longer than a year, so that it has no same period in the year before.",
  "not-begun": "The period begins after the day up to which it is asked for.",
  "invalid-due-rule": "The rule for due dates has no usable number of days, or a week without a working day.",
} as const);

/** One of the codes of {@link calendarErrors}. */
export type CalendarErrorCode = keyof typeof calendarErrors;
