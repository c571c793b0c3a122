import type { PeriodWords } from "../../calendar/period-words.js";

/** @internal */
export const periodWords: PeriodWords = {
  date: "{dd}/{officialMonth}/{year}",
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
    "calendar-year": "năm {year}",
    "reporting-year": "năm {year} ({first}–{last})",
    span: "từ {first} đến {last}",
  },
  years: "giai đoạn {firstYear}–{year}",
};
