import type { PlainDate } from "../../calendar/plain-date.js";
import type { DaysAfter } from "../days-after.js";

/**
 * Whether a time lies within some days from its first day to its last.
 *
 * @internal
 */
export function isWhollyOn(
  { firstDay, lastDay }: { readonly firstDay: PlainDate; readonly lastDay: PlainDate },
  { after, upTo }: DaysAfter,
): boolean {
  return firstDay > after && lastDay <= upTo;
}
