import { addToGroup } from "../../internal/add-to-group.js";
import { areApart, isWider, type Key, wordsOfKey } from "./key.js";
import type { Counted } from "./counted.js";
import { sharingGround } from "./sharing-ground.js";
import type { StockPlaces } from "./stock-places.js";

/** What is stated of things that have nothing in common, by series. */
export type Layer = readonly (readonly Counted[])[];

interface Series {
  readonly words: Key;
  readonly items: readonly Counted[];
}

/**
 * What is stated of a stock, without what is part of something else that is stated: a total of all holders stands for those of the holders, as that of a province stands for
 * those of its communes. Layers that may be of the same things, such as totals by holder and totals by field, are together in a list.
 *
 * @internal
 */
export function statedLayers(
  all: readonly Counted[],
  places: StockPlaces | null,
): readonly (readonly Layer[])[] {
  const series = seriesIn(all).map((one) => ({
    ...one,
    items: places === null ? one.items : places.uncovered(one.items),
  }));
  return together(
    series.map((one) => ({ ...one, items: withoutParts(one, series, places) })),
    places,
  );
}

function seriesIn(all: readonly Counted[]): readonly Series[] {
  const found = new Map<string, Counted[]>();
  for (const one of all) addToGroup(found, one.series, one);
  return [...found].map(([text, items]) => ({ words: wordsOfKey(text), items }));
}

/** Those of a series that no wider one has: "all models" has those of collectives. */
function withoutParts(
  own: Series,
  series: readonly Series[],
  places: StockPlaces | null,
): readonly Counted[] {
  const wider = series
    .filter(({ words }) => isWider(words, own.words))
    .flatMap(({ items }) => items.filter(({ figure }) => figure !== null));
  if (wider.length === 0) return own.items;
  const byPlace = new Map<string | null, Counted[]>();
  for (const one of wider) addToGroup(byPlace, one.place, one);
  const isInSamePlace = ({ place, standsFrom }: Counted) =>
    byPlace.get(place)?.some((one) => places?.sameGround(place, one.standsFrom, standsFrom) ?? true) === true;
  const rest = own.items.filter((one) => !isInSamePlace(one));
  if (places === null) return rest;
  const uncovered = new Set<Counted>(places.uncovered([...wider, ...rest]));
  return rest.filter((one) => uncovered.has(one));
}

/** Series of one layer have the same words, whatever these are, and all their records have a place, or none. */
function together(series: readonly Series[], places: StockPlaces | null): readonly (readonly Layer[])[] {
  const layers = new Map<string, Series[]>();
  for (const { words, items } of series) {
    for (const isPlaced of [true, false]) {
      const own = items.filter(({ place }) => (place !== null) === isPlaced);
      if (own.length === 0) continue;
      const name = JSON.stringify([words.map((word) => word !== null), isPlaced]);
      addToGroup(layers, name, { words, items: own });
    }
  }
  let groups: (readonly (readonly Series[])[])[] = [];
  for (const layer of layers.values()) {
    const overlapping = groups.filter((group) => group.some((other) => mayOverlap(layer, other, places)));
    groups = [...groups.filter((group) => !overlapping.includes(group)), [...overlapping.flat(), layer]];
  }
  return groups.map((group) => group.map((layer) => layer.map(({ items }) => items)));
}

/** Whether two layers may have counted the same things. */
function mayOverlap(layer: readonly Series[], other: readonly Series[], places: StockPlaces | null): boolean {
  return layer.some((a) =>
    other.some((b) => !areApart(a.words, b.words) && mayShareGround(a.items, b.items, places)),
  );
}

/** What has no place may be of any; without the administrative units it is not known whether one place lies in another. */
function mayShareGround(
  some: readonly Counted[],
  others: readonly Counted[],
  places: StockPlaces | null,
): boolean {
  const own = new Set(some.map(({ place }) => place));
  if (places === null || own.has(null) || others.some(({ place }) => place === null || own.has(place)))
    return true;
  const all = [...some, ...others];
  return places.uncovered(all).length < all.length || haveSharers(some, others, places);
}

function haveSharers(some: readonly Counted[], others: readonly Counted[], places: StockPlaces): boolean {
  const isOne = new Set(some);
  return sharingGround([...some, ...others], places).some((lists) => {
    const shared = lists.length > 1 ? lists.flat() : [];
    return shared.some((item) => isOne.has(item)) && shared.some((item) => !isOne.has(item));
  });
}
