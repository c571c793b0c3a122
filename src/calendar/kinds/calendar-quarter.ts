import { calendarRegime } from "./calendar-regime.js";
import { monthsKind } from "./months-kind.js";

/**
 * The quarters of the calendar: `2022-Q3`.
 *
 * @internal
 */
export const calendarQuarter = monthsKind({
  id: "calendar-quarter",
  months: 3,
  regime: calendarRegime,
  write: (year, quarter) => `${year}-Q${quarter}`,
  pattern: /^(\d{4})-Q(\d)$/,
});
