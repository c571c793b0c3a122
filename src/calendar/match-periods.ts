import { span } from "./kinds/span.js";
import type { Period } from "./period.js";
import { addDays } from "./plain-date.js";
import { regimeFlags } from "./regime-flags.js";
import type { PeriodFlag, RegimeOptions } from "./regime-options.js";

/** How the days of two periods differ. Plain frozen data. */
export interface PeriodMatch {
  /** What to warn of. */
  readonly flags: readonly PeriodFlag[];
  /** The days that lie in the first only, as spans in order of time. */
  readonly onlyInFirst: readonly Period[];
  /** The days that lie in the second only, as spans in order of time. */
  readonly onlyInSecond: readonly Period[];
}

/**
 * Holds two periods against each other before their figures are: the days that differ, and whether they are of two regimes.
 *
 * Periods of two regimes throw `regime-mismatch`, unless `acrossRegimes: "compute"` asks for the answer, which is then
 * flagged. A kind that is not in the list throws `unknown-period-kind`; a value that is not a period, or one that says other days than its id,
 * `invalid-period`.
 *
 * @param first - A period, of any kind.
 * @param second - The period that it is held against.
 * @param options - `acrossRegimes`: `"compute"` instead of `"refuse"`, the default; `periodKinds`: all kinds,
 *   yours among them.
 *
 * @example
 * ```ts
 * import { matchPeriods, parsePeriod } from "phongtrao";
 *
 * const [statistics, report] = [parsePeriod("2022"), parsePeriod("R2022")];
 * matchPeriods(statistics, report); // throws regime-mismatch
 *
 * const match = matchPeriods(statistics, report, { acrossRegimes: "compute" });
 * match.flags; // ["regimeMismatch"]
 * match.onlyInFirst.map(({ id }) => id); // ["2022-12-15/2022-12-31"]
 * match.onlyInSecond.map(({ id }) => id); // ["2021-12-15/2021-12-31"]
 * ```
 */
export function matchPeriods(first: Period, second: Period, options: RegimeOptions = {}): PeriodMatch {
  return Object.freeze({
    flags: regimeFlags([first, second], options),
    onlyInFirst: onlyIn(first, second),
    onlyInSecond: onlyIn(second, first),
  });
}

function onlyIn(period: Period, other: Period): readonly Period[] {
  const spans: Period[] = [];
  if (period.firstDay < other.firstDay) {
    const dayBefore = addDays(other.firstDay, -1);
    spans.push(span.of(period.firstDay, dayBefore < period.lastDay ? dayBefore : period.lastDay));
  }
  if (period.lastDay > other.lastDay) {
    const dayAfter = addDays(other.lastDay, 1);
    spans.push(span.of(dayAfter > period.firstDay ? dayAfter : period.firstDay, period.lastDay));
  }
  return Object.freeze(spans);
}
