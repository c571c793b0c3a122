import type { PlainDate } from "../../calendar/plain-date.js";
import type { Key } from "./key.js";

/**
 * A record that is in the row of no single place, period or word of a table, such as one of the whole province, of a longer time, without a place or of no holder, and may tell of what happened in several. Plain data.
 */
export interface LooseRecord {
  /** What it has of the other groupings, in their order. */
  readonly words: Key;
  readonly place: string | null;
  /** Whether it lies in no unit of one of the levels that the table groups by. */
  readonly isWide: boolean;
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
}
