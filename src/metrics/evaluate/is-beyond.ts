import { addToGroup } from "../../internal/add-to-group.js";
import type { Counted } from "./counted.js";
import { areApart, isWider, type Key, wordsOfKey } from "./key.js";
import type { StockPlaces } from "./stock-places.js";

interface Series {
  readonly words: Key;
  readonly items: readonly Counted[];
}

type AllSeries = ReadonlyMap<string, Series>;

function seriesIn(items: readonly Counted[]): AllSeries {
  const found = new Map<string, Counted[]>();
  for (const one of items) addToGroup(found, one.series, one);
  return new Map([...found].map(([text, own]) => [text, { words: wordsOfKey(text), items: own }]));
}

/**
 * Whether something of one side is of a series, or of places of it, that the other side is not known of. What is stated of all stands for each, and several of them for all.
 *
 * @internal
 */
export function isBeyond(
  some: readonly Counted[],
  others: readonly Counted[],
  places: StockPlaces | null,
): boolean {
  if (some.length === 0) return false;
  const known = seriesIn(others);
  return [...seriesIn(some)].some(([text, { words, items }]) => {
    const same = known.get(text);
    // Most series are there on both sides.
    if (same !== undefined && areThere(items, same.items, places)) return false;
    const shared = [...known.values()].filter((other) => !areApart(words, other.words));
    const [only, ...more] = shared;
    // Of one that is not of all that this is of, nobody knows the rest.
    const isPart = only !== undefined && more.length === 0 && !isOfAll(only.words, words);
    return (
      isPart ||
      !areThere(
        items,
        shared.flatMap((other) => other.items),
        places,
      )
    );
  });
}

function isOfAll(words: Key, others: Key): boolean {
  return isWider(words, others) || words.every((word, at) => word === others[at]);
}

/**
 * Whether the places of some are those of others, or in them. What has no place may have been anywhere, which is told of the others only where they have none either; without the
 * administrative units nobody knows what lies in what.
 */
function areThere(some: readonly Counted[], others: readonly Counted[], places: StockPlaces | null): boolean {
  if (others.length === 0) return false;
  const [isAnywhere, areAnywhere] = [some, others].map((items) => items.some(({ place }) => place === null));
  if (isAnywhere === true || areAnywhere === true) return isAnywhere === areAnywhere;
  if (places !== null) return places.areWithin(some, others);
  const there = new Set(others.map(({ place }) => place));
  return some.every(({ place }) => there.has(place));
}
