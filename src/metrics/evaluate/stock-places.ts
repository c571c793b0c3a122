import type { PlainDate } from "../../calendar/plain-date.js";
import type { GazetteerIndex } from "../../geography/gazetteer.js";
import { groundsThroughTime } from "./grounds-through-time.js";
import { lacksPlaces } from "./lacks-places.js";
import { liesIn } from "./lies-in.js";
import { latestDay, type PlaceOfDay } from "./place-of-day.js";
import { uncovered } from "./uncovered.js";

/** What stocks ask of the administrative units. */
export interface StockPlaces {
  /** Those that no other covers: a total of a province stands for those of its communes, one of a new unit for those of the units that it was formed of. */
  readonly uncovered: <Item extends PlaceOfDay>(items: readonly Item[]) => readonly Item[];
  /** Of each unit on the ground of a place on a day, its code, then those of the units that it lies in; none where the place was not there on its own day. */
  readonly codesOn: (item: PlaceOfDay, day: PlainDate) => readonly (readonly [string, ...string[]])[];
  /** Whether any unit began, ended or came by other ground between two days. */
  readonly changesBetween: (one: PlainDate, other: PlainDate) => boolean;
  /** The days on which some unit began, ended or came by other ground. */
  readonly changes: readonly PlainDate[];
  /** The days after one and up to another on which a unit began, ended or came by other ground. */
  readonly changesWithin: (after: PlainDate, upTo: PlainDate) => readonly PlainDate[];
  /** Whether a place is there on a day. */
  readonly isThere: (place: string, day: PlainDate) => boolean;
  /** Whether a place has the same ground on two days. */
  readonly sameGround: (place: string | null, one: PlainDate, other: PlainDate) => boolean;
  /** Whether the places of two times have the same ground together: a province and all its communes, two units and the one that they became. */
  readonly haveSameGround: (some: readonly PlaceOfDay[], others: readonly PlaceOfDay[]) => boolean;
  /** Whether the ground of some places lies within that of others, by the units of a day; of the latest of the others by default. */
  readonly areWithin: (
    some: readonly PlaceOfDay[],
    others: readonly PlaceOfDay[],
    day?: PlainDate,
  ) => boolean;
  /** Whether some unit in a place, or above these places where none is given, existed on a day and is neither among them nor made up of them. */
  readonly lacks: (items: readonly PlaceOfDay[], within: string | undefined, day: PlainDate) => boolean;
}

/**
 * @internal
 */
export function stockPlaces(index: GazetteerIndex): StockPlaces {
  const grounds = groundsThroughTime(index);
  const areWithin = liesIn(grounds);
  const { changes, orderOn, chainsOf, isThere, isSame } = grounds;
  return {
    changes,
    uncovered: (items) => uncovered(grounds, items),
    codesOn: (item, day) =>
      chainsOf(item, day).map(([unit, ...above]) => [unit.code, ...above.map(({ code }) => code)] as const),
    changesBetween: (one, other) => orderOn(one) !== orderOn(other),
    changesWithin: (after, upTo) => changes.filter((day) => after < day && day <= upTo),
    isThere,
    sameGround: isSame,
    haveSameGround: (some, others) =>
      areWithin(some, others, latestDay(others)) && areWithin(others, some, latestDay(some)),
    areWithin: (some, others, day = latestDay(others)) => areWithin(some, others, day),
    lacks: (items, within, day) => lacksPlaces(grounds, items, within, day),
  };
}
