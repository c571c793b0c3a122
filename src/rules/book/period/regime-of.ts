import type { PeriodKind } from "../../../calendar/period-kind.js";
import { safeParsePeriod } from "../../../calendar/safe-parse-period.js";

/**
 * The regime of a period: `calendar`, `reporting`, or one of the caller's; `null` of a day, and of a kind of period that has none or,
 * like the school year, no months to cut.
 *
 * @internal
 */
export function regimeOf(moment: string, kinds: readonly PeriodKind[]): string | null {
  const period = safeParsePeriod(moment, kinds);
  if (period === null) return null;
  const regime = kinds.find(({ id }) => id === period.kind)?.regime;
  return regime !== undefined && kinds.some(({ id }) => id === `${regime}-month`) ? regime : null;
}
