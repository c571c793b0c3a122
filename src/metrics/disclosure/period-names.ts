import type { Period } from "../../calendar/period.js";
import { remember } from "../../internal/remember.js";
import { safeParsePeriod } from "../../calendar/safe-parse-period.js";
import type { TableKey } from "./table-key.js";

/** The groupings of which every word is a period: by name, then by word. What lies in none of them, such as what is told of a whole quarter, has no word. */
export type PeriodNames = ReadonlyMap<string, PeriodsByWord>;

/** A key that lacks the name has no word. */
type PeriodsByWord = ReadonlyMap<string | null | undefined, Period>;

/**
 * The groupings of a table that are by period: its words tell.
 *
 * @internal
 */
export function periodNames(keys: Iterable<TableKey>): PeriodNames {
  const words = new Map<string, Set<string | null>>();
  for (const key of keys)
    for (const [name, word] of Object.entries(key)) remember(words, name, () => new Set()).add(word);
  return new Map(
    [...words].flatMap(([name, own]) => {
      const periods = periodsOf(own);
      return periods === null ? [] : [[name, periods] as const];
    }),
  );
}

function periodsOf(words: ReadonlySet<string | null>): PeriodsByWord | null {
  const periods = new Map<string | null, Period>();
  for (const word of words) {
    if (word === null) continue;
    const period = safeParsePeriod(word);
    if (period === null) return null;
    periods.set(word, period);
  }
  return periods.size === 0 ? null : periods;
}
