import type { PeriodParts } from "./period.js";

/**
 * The words that dates and periods are printed with. Plain data that a locale supplies.
 *
 * `date` and the templates of periods may hold `{day}`, `{month}` and `{year}` as plain numbers, `{dd}` and `{mm}`
 * with two digits, `{officialMonth}` with two digits in January and February only (so that no other month can be made
 * of it: Nghị định 30/2020/NĐ-CP), and `{monthName}`, `{quarter}` and `{half}` from the lists. In `date` they are those of the day;
 * in a period's template those of its last day, since a period is named after the month, quarter, half and year that
 * it ends in. A period's template may also hold `{first}` and `{last}`, its two days printed with `date`; `{from}`, its
 * first day printed with `dayOfYear` where it lies in the year of the last; `{firstYear}`, the year of the first; and
 * `{visionYear}`, the year that a programme looks ahead to.
 */
export interface PeriodWords {
  /** A day: "{dd}/{mm}/{year}", "{day} {monthName} {year}". */
  readonly date: string;
  /** A day whose year is said elsewhere: "{dd}/{mm}", "{day} {monthName}". */
  readonly dayOfYear: string;
  /** What the months are called, January first. */
  readonly monthNames: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  /** What the quarters are called: "I", "II", "III", "IV". */
  readonly quarters: readonly [string, string, string, string];
  /** What the halves of a year are called: "6 tháng đầu", "6 tháng cuối". */
  readonly halves: readonly [string, string];
  /** A period, by its kind; add your own kinds under their ids. `span` also serves for kinds that are not here. */
  readonly periods: Readonly<Record<keyof PeriodParts, string>> & Readonly<Record<string, string>>;
  /** A programme with the year of its vision: "giai đoạn {firstYear}–{year}, tầm nhìn đến năm {visionYear}". */
  readonly programmeWithVision: string;
  /** A span or a campaign of one day: "ngày {last}". */
  readonly day: string;
  /** A span of two or more whole calendar years: "giai đoạn {firstYear}–{year}". */
  readonly years: string;
}
