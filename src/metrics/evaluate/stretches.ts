import type { Period } from "../../calendar/period.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import { countWhile } from "../../internal/count-while.js";
import { memoise } from "../../internal/memoise.js";

/**
 * Tells the stretch of a period among some days: two periods of one stretch begin and end between the same of these days, or on them, so that whatever asks of these days alone
 * whether they are before, within or after a period is told the same of both.
 *
 * @internal
 */
export function stretches(days: Iterable<PlainDate>): (period: Period | undefined) => string {
  const inOrder = [...new Set(days)].sort();
  const positionOf = memoise((day: PlainDate) => {
    const before = countWhile(inOrder, (one) => one < day);
    return inOrder[before] === day ? `on ${before}` : `at ${before}`;
  });
  return memoise((period) =>
    period === undefined ? "" : `${positionOf(period.firstDay)}, ${positionOf(period.lastDay)}`,
  );
}
