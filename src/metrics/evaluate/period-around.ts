import type { Period } from "../../calendar/period.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import { isPhongTraoError } from "../../internal/failure.js";

/**
 * The period of a kind that all of a time lies in; `null` where it belongs to more than one.
 *
 * @internal
 */
export function periodAround(
  { firstDay, lastDay }: Pick<Period, "firstDay" | "lastDay">,
  { containing }: PeriodKind,
): Period | null {
  if (containing === null) return null;
  try {
    const period = containing(firstDay);
    return lastDay <= period.lastDay ? period : null;
  } catch (error) {
    // At the ends of the calendar a day may lie in no period of a kind.
    if (isPhongTraoError(error, "invalid-date")) return null;
    throw error;
  }
}
