import { latestOf } from "../../calendar/latest-of.js";
import type { PlainDate } from "../../calendar/plain-date.js";

/** A place for which a stock is known as of a day. */
export interface PlaceOfDay {
  readonly place: string | null;
  readonly lastDay: PlainDate;
  /** The day whose ground it is of, where that is not its last: an opening tells the stock of the eve, on the ground of the day that it opens. */
  readonly standsFrom?: PlainDate | undefined;
}

/**
 * The day whose ground a place is of.
 *
 * @internal
 */
export function groundDay({ lastDay, standsFrom = lastDay }: PlaceOfDay): PlainDate {
  return standsFrom;
}

/**
 * The latest of the days whose ground some places are of.
 *
 * @internal
 */
export function latestDay(items: readonly PlaceOfDay[]): PlainDate {
  return latestOf(items.map(groundDay));
}
