import type { PlainDate } from "../../calendar/plain-date.js";
import type { GazetteerIndex } from "../../geography/gazetteer.js";
import { memoise } from "../../internal/memoise.js";

/**
 * How many times some administrative unit had changed by a day.
 *
 * @internal
 */
export function changesBy(changes: readonly PlainDate[]): (day: PlainDate) => number {
  return memoise((day) => changes.filter((one) => one <= day).length);
}

/**
 * The days on which some administrative unit began, ended or came by other ground, in order. Every row that ends is named by an event of the day after, so that the first
 * days of rows and the days of events are all of these times.
 *
 * @internal
 */
export function daysOfChanges({ lives, later }: GazetteerIndex): readonly PlainDate[] {
  const begins = [...lives.values()].flat().map(({ validFrom }) => validFrom);
  const events = [...later.values()].flat().map(({ on }) => on);
  return [...new Set([...begins, ...events])].sort();
}
