import type { PlainDate } from "../../calendar/plain-date.js";
import { lifeOn } from "../../geography/lives.js";
import { type Chain, daysApart, type GroundsThroughTime, placesOn } from "./grounds-through-time.js";
import { groundDay, latestDay, type PlaceOfDay } from "./place-of-day.js";

/**
 * The places that no other covers: a total of a province stands for those of its communes, one of a new unit for those of the units that it was formed of.
 *
 * @internal
 */
export function uncovered<Item extends PlaceOfDay>(
  grounds: GroundsThroughTime,
  items: readonly Item[],
): readonly Item[] {
  if (items.length < 2 || areBesideEachOther(grounds, items)) return items;
  const days = daysApart(grounds, items);
  // A unit and those that it was formed of cover each other: the newer stands.
  const isReplaced = coverOf(grounds, items, days);
  const newest = items.filter((item) => !isReplaced(item, groundDay(item)));
  const isCovered = coverOf(grounds, newest, days);
  return newest.filter((item) => !isCovered(item, ""));
}

/** Units of one level that exist on the same day lie beside each other, as long as they have the ground that they are told of. */
function areBesideEachOther({ index, isSame }: GroundsThroughTime, items: readonly PlaceOfDay[]): boolean {
  const day = latestDay(items);
  const levels = new Set(items.map(({ place }) => place && lifeOn(index.lives, place, day)?.level));
  if (levels.size > 1 || levels.has(undefined)) return false;
  return items.every((item) => isSame(item.place, groundDay(item), day));
}

/** Tells whether some others cover a place, in the order of a day or later. */
function coverOf(
  grounds: GroundsThroughTime,
  others: readonly PlaceOfDay[],
  days: readonly PlainDate[],
): (item: PlaceOfDay, since: PlainDate) => boolean {
  const { chainsOf, orderOn } = grounds;
  const orders = days.map((day) => ({ day, covering: placesOn(grounds, others, day) }));
  return (item, since) => {
    const isIn = (chain: Chain, covering: ReadonlySet<string | null>) =>
      chain.some(({ code }) => code !== item.place && covering.has(code));
    return orders.some(({ day, covering }) => {
      const ground = orderOn(day) < orderOn(since) ? [] : chainsOf(item, day);
      return ground.length > 0 && ground.every((chain) => isIn(chain, covering));
    });
  };
}
