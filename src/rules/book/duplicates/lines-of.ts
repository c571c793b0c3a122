import type { PlainDate } from "../../../calendar/plain-date.js";
import { memoise } from "../../../internal/memoise.js";
import type { Quantity } from "../../../quantity/quantity.js";
import type { Moment } from "../../../records/moment.js";
import type { RuleContext } from "../../rule.js";
import { isNone } from "../is-none.js";
import type { Overlapping } from "./overlaps-among.js";
import type { Word } from "./wider-words.js";

/** What a line counts, and what it says of that. */
export interface LineWords {
  /** Its counts under the names of their fields, the more telling first; the names are the same in all lines. */
  readonly counts: Readonly<Record<string, Quantity | undefined>>;
  /** What it says beside its time and place. What it leaves out, it leaves open. */
  readonly words: readonly Word[];
  /** Of these, those that it shares with a line of a wider place that sums it. */
  readonly wordsOverPlaces: readonly Word[];
}

/** A record of a period and a place, of a list whose records say of each other that they may overlap. */
interface Reported extends Overlapping {
  readonly when: Moment;
  readonly place?: string | undefined;
}

/** A line of a report with its days. */
export interface Line extends Reported, LineWords {
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
}

/**
 * The lines that count something, at a time that can be read.
 *
 * @internal
 */
export function linesOf<Item extends Reported>(
  records: readonly Item[],
  wordsOf: (record: Item) => LineWords,
  { daysOf }: Pick<RuleContext, "daysOf">,
): readonly Line[] {
  const daysAt = memoise(daysOf);
  return records.flatMap((record) => {
    const { id, when, place, mayOverlap } = record;
    const words = wordsOf(record);
    const isEmpty = Object.values(words.counts).every((count) => count === undefined || isNone(count));
    const days = isEmpty ? null : daysAt(when);
    if (days === null) return [];
    return [{ id, when, place, mayOverlap, firstDay: days.firstDay, lastDay: days.lastDay, ...words }];
  });
}

/**
 * Whether a line is of more than a day.
 *
 * @internal
 */
export function isLong({ firstDay, lastDay }: Line): boolean {
  return firstDay < lastDay;
}
