import type { PlainDate } from "../../calendar/plain-date.js";

/** The first and the last day of something. */
export interface Days {
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
}

/**
 * Whether some days are all among others.
 *
 * @internal
 */
export function liesWithin(own: Days, others: Days): boolean {
  return own.firstDay >= others.firstDay && own.lastDay <= others.lastDay;
}

/**
 * Whether some days have none in common with others.
 *
 * @internal
 */
export function liesApart(own: Days, others: Days): boolean {
  return own.lastDay < others.firstDay || own.firstDay > others.lastDay;
}
