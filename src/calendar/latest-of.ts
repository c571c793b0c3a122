import type { PlainDate } from "./plain-date.js";

/**
 * The latest of some days; the empty text of none.
 *
 * @internal
 */
export function latestOf(days: readonly PlainDate[]): PlainDate {
  return days.reduce((latest, day) => (day > latest ? day : latest), "");
}
