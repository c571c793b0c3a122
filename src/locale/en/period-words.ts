import type { PeriodWords } from "../../calendar/period-words.js";

/** @internal */
export const periodWords: PeriodWords = {
  date: "{day} {monthName} {year}",
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
    "calendar-year": "{year}",
    "reporting-year": "{year} ({first} – {last})",
    span: "{first} to {last}",
  },
  years: "{firstYear}–{year}",
};
