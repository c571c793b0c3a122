import { lastDayOfMonth, plainDate } from "../plain-date.js";
import type { MonthRegime } from "./month-regime.js";

/**
 * Months from their first day to their last, as statistical reports have them (Nghị định 60/2018/NĐ-CP).
 *
 * @internal
 */
export const calendarRegime: MonthRegime = Object.freeze({
  firstDay: (year: number, month: number) => plainDate(year, month, 1),
  lastDay: lastDayOfMonth,
});
