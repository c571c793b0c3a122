import type { PeriodWords } from "../../calendar/period-words.js";

/**
 * Vietnamese: how days and periods are written. A part of `vi`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { formatPeriod, parsePeriod } from "phongtrao";
 * import { periodWords } from "phongtrao/locale/vi";
 *
 * formatPeriod(parsePeriod("2022-Q3"), periodWords); // "quý III/2022"
 * ```
 */
export const periodWords: PeriodWords = {
  date: "{dd}/{officialMonth}/{year}",
  dayOfYear: "{dd}/{officialMonth}",
  monthNames: [
    "tháng 1",
    "tháng 2",
    "tháng 3",
    "tháng 4",
    "tháng 5",
    "tháng 6",
    "tháng 7",
    "tháng 8",
    "tháng 9",
    "tháng 10",
    "tháng 11",
    "tháng 12",
  ],
  quarters: ["I", "II", "III", "IV"],
  halves: ["6 tháng đầu", "6 tháng cuối"],
  periods: {
    "calendar-month": "tháng {month}/{year}",
    "calendar-quarter": "quý {quarter}/{year}",
    "calendar-half": "{half} năm {year}",
    "calendar-nine-months": "9 tháng đầu năm {year}",
    "calendar-year": "năm {year}",
    "reporting-month": "tháng {month}/{year} ({from}–{last})",
    "reporting-quarter": "quý {quarter}/{year} ({from}–{last})",
    "reporting-half": "{half} năm {year} ({from}–{last})",
    "reporting-nine-months": "9 tháng đầu năm {year} ({from}–{last})",
    "reporting-year": "năm {year} ({first}–{last})",
    "school-year": "năm học {firstYear}–{year}",
    "congress-term": "nhiệm kỳ {firstYear}–{year}",
    programme: "giai đoạn {firstYear}–{year}",
    campaign: "từ {first} đến {last}",
    span: "từ {first} đến {last}",
  },
  programmeWithVision: "giai đoạn {firstYear}–{year}, tầm nhìn đến năm {visionYear}",
  day: "ngày {last}",
  years: "giai đoạn {firstYear}–{year}",
};
