import type { PeriodWords } from "../../calendar/period-words.js";

/**
 * English: how days and periods are written. A part of `en`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { formatPeriod, parsePeriod } from "phongtrao";
 * import { periodWords } from "phongtrao/locale/en";
 *
 * formatPeriod(parsePeriod("2022-Q3"), periodWords); // "quarter 3 of 2022"
 * ```
 */
export const periodWords: PeriodWords = {
  date: "{day} {monthName} {year}",
  dayOfYear: "{day} {monthName}",
  monthNames: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  quarters: ["1", "2", "3", "4"],
  halves: ["first half", "second half"],
  periods: {
    "calendar-month": "{monthName} {year}",
    "calendar-quarter": "quarter {quarter} of {year}",
    "calendar-half": "{half} of {year}",
    "calendar-nine-months": "first nine months of {year}",
    "calendar-year": "{year}",
    "reporting-month": "{monthName} {year} ({from} – {last})",
    "reporting-quarter": "quarter {quarter} of {year} ({from} – {last})",
    "reporting-half": "{half} of {year} ({from} – {last})",
    "reporting-nine-months": "first nine months of {year} ({from} – {last})",
    "reporting-year": "{year} ({first} – {last})",
    "school-year": "school year {firstYear}–{year}",
    "congress-term": "term {firstYear}–{year}",
    programme: "{firstYear}–{year}",
    campaign: "{first} to {last}",
    span: "{first} to {last}",
  },
  programmeWithVision: "{firstYear}–{year}, with a vision to {visionYear}",
  day: "{last}",
  years: "{firstYear}–{year}",
};
