import type { PeriodKind } from "../../calendar/period-kind.js";
import { isPhongTraoError } from "../../internal/failure.js";
import { remember } from "../../internal/remember.js";
import { daysOf } from "../../records/days-of.js";
import type { WordColumn } from "../columns/word-column.js";

/**
 * The period of a kind that the whole of each record lies in, by its id; none where a record belongs to more than one.
 *
 * @internal
 */
export function periodColumn(
  moments: WordColumn,
  kind: PeriodKind,
  kinds: readonly PeriodKind[],
): WordColumn {
  const dictionary: string[] = [];
  const known = new Map<string, number>();
  const codeOf = (id: string | null) => (id === null ? 0 : remember(known, id, () => dictionary.push(id)));
  const periods = moments.dictionary.map((when) => codeOf(periodOf(when, kind, kinds)));
  const table = Int32Array.from([0, ...periods]);
  return { dictionary, codes: moments.codes.map((code) => table[code] ?? 0) };
}

function periodOf(when: string, { containing }: PeriodKind, kinds: readonly PeriodKind[]): string | null {
  if (containing === null) return null;
  const { firstDay, lastDay } = daysOf(when, kinds);
  try {
    const period = containing(firstDay);
    return lastDay <= period.lastDay ? period.id : null;
  } catch (error) {
    // At the ends of the calendar a day may lie in no period of a kind.
    if (isPhongTraoError(error, "invalid-date")) return null;
    throw error;
  }
}
