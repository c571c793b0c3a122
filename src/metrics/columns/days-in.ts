import type { PeriodKind } from "../../calendar/period-kind.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import { daysOf } from "../../records/days-of.js";
import type { WordColumn } from "./word-column.js";

interface Days {
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
}

/**
 * Tells the first and the last day of the record of a row; each moment is read once.
 *
 * @internal
 */
export function daysIn(
  { dictionary, codes }: WordColumn,
  kinds: readonly PeriodKind[],
): (row: number) => Days {
  const days = dictionary.map((when) => daysOf(when, kinds));
  return (row) => days[(codes[row] ?? 0) - 1] ?? noDays;
}

/** Every record has days; the types do not know it. */
const noDays: Days = { firstDay: "", lastDay: "" };
