import { calendarRegime } from "./calendar-regime.js";
import { monthsKind } from "./months-kind.js";

/**
 * The years of the calendar: `2022`.
 *
 * @internal
 */
export const calendarYear = monthsKind({
  id: "calendar-year",
  months: 12,
  regime: calendarRegime,
  write: (year) => `${year}`,
  pattern: /^(\d{4})$/,
});
