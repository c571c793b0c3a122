import { compareText } from "../internal/compare-text.js";
import type { PlainDate } from "./plain-date.js";

interface Span {
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
}

/**
 * Order of time by first days; of what begins on one day the longest comes first.
 *
 * @internal
 */
export function compareSpans(a: Span, b: Span): number {
  return compareText(a.firstDay, b.firstDay) || compareText(b.lastDay, a.lastDay);
}
