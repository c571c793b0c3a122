import type { PlainDate } from "../../calendar/plain-date.js";
import type { AdminUnit } from "../../geography/admin-unit.js";
import { ancestorsOf } from "../../geography/ancestors.js";
import type { GazetteerIndex } from "../../geography/gazetteer.js";
import { lifeOn } from "../../geography/lives.js";
import { groundSince } from "../../geography/stretches-of.js";
import { trace } from "../../geography/trace.js";
import { remember } from "../../internal/remember.js";
import { changesBy, daysOfChanges } from "./changes-by.js";
import { groundDay, type PlaceOfDay } from "./place-of-day.js";

/** A unit and those that it lies in. */
export type Chain = readonly [AdminUnit, ...AdminUnit[]];

/** The grounds of places on days, each looked up once. */
export interface GroundsThroughTime {
  readonly index: GazetteerIndex;
  /** The days on which some unit began, ended or came by other ground. */
  readonly changes: readonly PlainDate[];
  /** How many of these there had been by a day. */
  readonly orderOn: (day: PlainDate) => number;
  /** The units that have the ground of a place on a day; none where the place was not there on its own day. */
  readonly chainsOf: (item: PlaceOfDay, day: PlainDate) => readonly Chain[];
  /** Whether a place is there on a day. */
  readonly isThere: (place: string, day: PlainDate) => boolean;
  /** Whether a place has the same ground on two days. */
  readonly isSame: (place: string | null, one: PlainDate, other: PlainDate) => boolean;
}

/**
 * @internal
 */
export function groundsThroughTime(index: GazetteerIndex): GroundsThroughTime {
  const changes = daysOfChanges(index);
  const orderOn = changesBy(changes);
  const chains = new Map<string, Map<number, readonly Chain[]>>();
  // Between two changes, one day stands for all.
  const chainsOf: GroundsThroughTime["chainsOf"] = (item, day) => {
    const [code, own] = [item.place, groundDay(item)];
    if (code === null) return [];
    const ofPlace = remember(chains, code, () => new Map<number, readonly Chain[]>());
    const times = orderOn(own) * (changes.length + 1) + orderOn(day);
    return remember(ofPlace, times, () => chainsOn(index, code, own, day));
  };
  return {
    index,
    changes,
    orderOn,
    chainsOf,
    isThere: (place, day) => lifeOn(index.lives, place, day) !== undefined,
    isSame: (place, one, other) =>
      orderOn(one) === orderOn(other) || groundOn(index, place, one) === groundOn(index, place, other),
  };
}

function chainsOn(index: GazetteerIndex, code: string, own: PlainDate, day: PlainDate): readonly Chain[] {
  return trace(index, { code, day: own }, day).map((unit) => [unit, ...ancestorsOf(index, unit, day)]);
}

/** The day since which a place has the ground that it has on a day; `null` where it is not there. */
function groundOn(index: GazetteerIndex, place: string | null, day: PlainDate): PlainDate | null {
  if (place === null || lifeOn(index.lives, place, day) === undefined) return null;
  return groundSince(index, place, day);
}

/**
 * The places whose ground is that of a day.
 *
 * @internal
 */
export function placesOn(
  { isSame }: GroundsThroughTime,
  items: readonly PlaceOfDay[],
  day: PlainDate,
): ReadonlySet<string | null> {
  return new Set(items.filter((item) => isSame(item.place, groundDay(item), day)).map(({ place }) => place));
}

/**
 * Of the days of some places, one in each stretch without a change.
 *
 * @internal
 */
export function daysApart(
  { orderOn }: GroundsThroughTime,
  items: readonly PlaceOfDay[],
): readonly PlainDate[] {
  return [...new Map(items.map(groundDay).map((day) => [orderOn(day), day])).values()];
}
