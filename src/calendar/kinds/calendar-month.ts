import { calendarRegime } from "./calendar-regime.js";
import { monthsKind } from "./months-kind.js";

/**
 * The months of the calendar: `2022-07`.
 *
 * @internal
 */
export const calendarMonth = monthsKind({
  id: "calendar-month",
  months: 1,
  regime: calendarRegime,
  write: (year, month) => `${year}-${String(month).padStart(2, "0")}`,
  pattern: /^(\d{4})-(\d{2})$/,
});
