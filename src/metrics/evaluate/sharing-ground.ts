import { addToGroup } from "../../internal/add-to-group.js";
import { remember } from "../../internal/remember.js";
import { overlapGroups } from "../../records/overlap-groups.js";
import { standIn } from "./stand-in.js";
import type { PlaceOfDay } from "./place-of-day.js";
import type { StockPlaces } from "./stock-places.js";

/** Places that may share ground, in lists of what lies beside each other: one where none does. */
export type Sharing<Item> = readonly (readonly Item[])[];

/**
 * Places of which none covers another, in groups that share no ground. Of two communes of which one gave ground to the other between what is told of them, both may have
 * the same things.
 *
 * @internal
 */
export function sharingGround<Item extends PlaceOfDay>(
  items: readonly Item[],
  places: StockPlaces,
): readonly Sharing<Item>[] {
  const dayFor = standIn(places);
  const dayOf = ({ lastDay, standsFrom = lastDay }: Item) => dayFor(standsFrom);
  const byDay = (list: readonly Item[]) => {
    const days = new Map<string, Item[]>();
    for (const item of list) addToGroup(days, dayOf(item), item);
    return days;
  };
  const days = byDay(items);
  if (days.size < 2) return [[items]];
  const groups = overlapGroups(namesOf(items, dayOf, places)).map((group) => group.map(({ item }) => item));
  const apart = groups.filter(({ length }) => length === 1).flat();
  const shared = groups.filter(({ length }) => length > 1);
  return [...(apart.length === 0 ? [] : [[apart]]), ...shared.map((group) => [...byDay(group).values()])];
}

/** Each with the places of other days that have a unit on its ground, or one that this lies in. */
function namesOf<Item extends PlaceOfDay>(
  items: readonly Item[],
  dayOf: (item: Item) => string,
  places: StockPlaces,
) {
  const named = items.map((item, at) => ({ item, id: `${at}`, day: dayOf(item) }));
  const byDay = new Map<string, Map<string, string[]>>();
  for (const { item, id, day } of named) {
    const codes = remember(byDay, day, () => new Map<string, string[]>());
    if (item.place !== null) addToGroup(codes, item.place, id);
  }
  return named.map(({ item, id, day: own }) => ({
    item,
    id,
    names: [...byDay].flatMap(([day, codes]) =>
      day === own
        ? []
        : places.codesOn(item, day).flatMap((chain) => chain.flatMap((code) => codes.get(code) ?? [])),
    ),
  }));
}
