import { plainDate } from "../plain-date.js";
import type { MonthRegime } from "./month-regime.js";

/**
 * Months from the 15th of the month before to the 14th, as reports to state bodies have them (Nghị định 09/2019/NĐ-
 * CP, Art. 12).
 *
 * @internal
 */
export const reportingRegime: MonthRegime = Object.freeze({
  firstDay: (year: number, month: number) =>
    month === 1 ? plainDate(year - 1, 12, 15) : plainDate(year, month - 1, 15),
  lastDay: (year: number, month: number) => plainDate(year, month, 14),
});
