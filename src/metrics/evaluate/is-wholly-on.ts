import type { PlainDate } from "../../calendar/plain-date.js";

/** The days after one, and up to another. */
export interface Days {
  readonly after: PlainDate;
  readonly upTo: PlainDate;
}

/**
 * Whether a time lies within some days from its first day to its last.
 *
 * @internal
 */
export function isWhollyOn(
  { firstDay, lastDay }: { readonly firstDay: PlainDate; readonly lastDay: PlainDate },
  { after, upTo }: Days,
): boolean {
  return firstDay > after && lastDay <= upTo;
}
