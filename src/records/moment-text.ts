import { formatDate } from "../calendar/format-date.js";
import { formatPeriod } from "../calendar/format-period.js";
import { isPlainDate } from "../calendar/plain-date.js";
import type { PeriodKind } from "../calendar/period-kind.js";
import type { PeriodWords } from "../calendar/period-words.js";
import { safeParsePeriod } from "../calendar/safe-parse-period.js";
import type { Moment } from "./moment.js";

/**
 * A day or period as a language writes it; what is neither, as it is.
 *
 * @internal
 */
export function momentText(when: Moment, words: PeriodWords, periodKinds?: readonly PeriodKind[]): string {
  if (isPlainDate(when)) return formatDate(when, words);
  const period = safeParsePeriod(when, periodKinds);
  return period === null ? when : formatPeriod(period, words);
}
