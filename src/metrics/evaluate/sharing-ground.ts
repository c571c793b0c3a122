import { addToGroup } from "../../internal/add-to-group.js";
import { overlapGroups } from "./overlap-groups.js";
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
  const days = new Map<string, Item[]>();
  for (const item of items) addToGroup(days, dayOf(item), item);
  if (days.size < 2) return [[items]];
  const groups = overlapGroups(namesOf(items, days, dayOf, places)).map((group) =>
    group.map(({ item }) => item),
  );
  const apart = groups.filter(({ length }) => length === 1).flat();
  const shared = groups.filter(({ length }) => length > 1);
  const listsIn = (group: readonly Item[]) =>
    [...days.keys()]
      .map((day) => group.filter((item) => dayOf(item) === day))
      .filter(({ length }) => length > 0);
  return [...(apart.length === 0 ? [] : [[apart]]), ...shared.map(listsIn)];
}

/** Each with the places of other days that have a unit on its ground, or one that this lies in. */
function namesOf<Item extends PlaceOfDay>(
  items: readonly Item[],
  days: ReadonlyMap<string, readonly Item[]>,
  dayOf: (item: Item) => string,
  places: StockPlaces,
) {
  const nameOf = new Map(items.map((item, at) => [item, `${at}`]));
  const byCode = new Map([...days].map(([day, own]) => [day, namesByCode(own, nameOf)]));
  return items.map((item) => ({
    item,
    id: nameOf.get(item) ?? "",
    names: [...byCode].flatMap(([day, codes]) =>
      day === dayOf(item)
        ? []
        : places.codesOn(item, day).flatMap((chain) => chain.flatMap((code) => codes.get(code) ?? [])),
    ),
  }));
}

function namesByCode<Item extends PlaceOfDay>(items: readonly Item[], nameOf: ReadonlyMap<Item, string>) {
  const names = new Map<string, string[]>();
  for (const item of items) if (item.place !== null) addToGroup(names, item.place, nameOf.get(item) ?? "");
  return names;
}
