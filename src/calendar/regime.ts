/**
 * How the months of reports are cut: the day of the month on which their books close. Plain frozen data; make your own
 * with {@link defineRegime}.
 */
export interface Regime {
  /** Its name, with which the ids of its kinds begin: the months of `reporting` are of the kind `reporting-month`. */
  readonly id: string;
  /**
   * The last day of each month, from 1 to 28, or `"last"` for the last day that the month has. The next month begins on
   * the day after.
   */
  readonly closingDay: number | "last";
  /** The capital letters that the ids of its periods begin with: "R" of "R2022-07". */
  readonly prefix: string;
}

/**
 * Months from their first day to their last, as statistical reports have them (Nghị định 60/2018/NĐ-CP).
 *
 * @example
 * ```ts
 * import { calendarRegime, readPeriod } from "phongtrao";
 *
 * const read = readPeriod("Quý III/2022", { regime: calendarRegime });
 * read.ok && read.period.id; // "2022-Q3"
 * ```
 */
export const calendarRegime: Regime = Object.freeze({ id: "calendar", closingDay: "last", prefix: "" });

/**
 * Months from the 15th of the month before to the 14th, as reports to state bodies have them (Nghị định 09/2019/NĐ-CP,
 * Art. 12).
 *
 * @example
 * ```ts
 * import { readPeriod, reportingRegime } from "phongtrao";
 *
 * const read = readPeriod("Quý III/2022", { regime: reportingRegime });
 * read.ok && [read.period.id, read.period.lastDay]; // ["R2022-Q3", "2022-09-14"]
 * ```
 */
export const reportingRegime: Regime = Object.freeze({ id: "reporting", closingDay: 14, prefix: "R" });
