import { calendarRegime } from "./calendar-regime.js";
import { monthsKind } from "./months-kind.js";

/**
 * The halves of the calendar year: `2022-H1`, from 1 January to 30 June.
 *
 * @internal
 */
export const calendarHalf = monthsKind({
  id: "calendar-half",
  months: 6,
  regime: calendarRegime,
  write: (year, half) => `${year}-H${half}`,
  pattern: /^(\d{4})-H(\d)$/,
});
