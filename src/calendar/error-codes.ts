/** The codes of the errors that dates and periods throw, each with its meaning. */
export const calendarErrors = Object.freeze({
  "invalid-date": "Not a day of the calendar written as 2022-02-03, or a day outside the years 1900 to 2200.",
  "invalid-period":
    "Not a period: no known kind writes such an id, or its parts, days and id do not fit together.",
  "unknown-period-kind":
    "The kind of period is not in the list: a misspelling, or a kind of your own that was not passed.",
  "no-tiling":
    "Periods of this kind do not follow one another by rule, so no day belongs to one of them alone.",
} as const);

/** One of the codes of {@link calendarErrors}. */
export type CalendarErrorCode = keyof typeof calendarErrors;
