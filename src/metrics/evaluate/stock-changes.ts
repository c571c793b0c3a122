import type { PlainDate } from "../../calendar/plain-date.js";
import { addToGroup } from "../../internal/add-to-group.js";
import { memoise } from "../../internal/memoise.js";
import { once } from "../../internal/once.js";
import type { StockFlow } from "../metric.js";
import { areApart, type Key, isWider, wordsOfKey } from "./key.js";
import type { Stated } from "./stated.js";
import type { StockPlaces } from "./stock-places.js";

/** What one record tells of a stock that came in or went out. Plain data. */
export type StatedFlow = Stated & { readonly flow: StockFlow };

/** What came to a stock, or went from it, after the day for which it was stated. */
export interface StockChange {
  readonly change: StatedFlow;
  /** Whether all of it did; else some of it may have been of another time, place or series. */
  readonly isAll: boolean;
}

/** What is asked of the changes of stocks. */
export interface StockChanges {
  /** What may have changed a stock, whenever that was. */
  readonly of: (stock: StockOfPlace) => readonly Candidate[];
  /** What changed it after its own day and up to another. */
  readonly since: (stock: StockOfPlace, upTo: PlainDate) => readonly StockChange[];
}

type StockOfPlace = Pick<Stated, "series" | "place" | "lastDay" | "standsFrom">;

/** How a change lies to a stock: within it, or perhaps. */
interface Candidate {
  readonly change: StatedFlow;
  readonly isWithin: boolean;
}

/**
 * What changed stocks. A change of a place within that of a stock, or of one of the holders that it is of, is one of the stock; one of a wider place or of all holders
 * may be.
 *
 * @internal
 */
export function stockChanges(
  changes: readonly StatedFlow[],
  placesOf: () => StockPlaces | null,
): StockChanges {
  if (changes.length === 0) return { of: () => [], since: () => [] };
  const wordsOf = memoise(wordsOfKey);
  const nearIn = once(() => {
    const places = placesOf();
    return places === null ? withoutUnits(changes) : withUnits(changes, places);
  });
  const of = (stock: StockOfPlace) => {
    const words = wordsOf(stock.series);
    return nearIn()(stock).flatMap(({ change, isWithin }) => {
      const own = wordsOf(change.series);
      return areApart(words, own) ? [] : [{ change, isWithin: isWithin && isOfSeries(words, own) }];
    });
  };
  return {
    of,
    since: (stock, upTo) =>
      of(stock).flatMap(({ change, isWithin }) => {
        if (change.lastDay <= stock.lastDay || change.firstDay > upTo) return [];
        const isBetween = change.firstDay > stock.lastDay && change.lastDay <= upTo;
        return [{ change, isAll: isWithin && isBetween }];
      }),
  };
}

function isOfSeries(stock: Key, change: Key): boolean {
  return stock.every((word, at) => word === change[at]) || isWider(stock, change);
}

type Near = (stock: Pick<StockOfPlace, "place" | "lastDay" | "standsFrom">) => readonly Candidate[];

/** Without the administrative units it is not known whether one place lies in another. */
function withoutUnits(changes: readonly StatedFlow[]): Near {
  return ({ place }) => changes.map((change) => ({ change, isWithin: change.place === place }));
}

function withUnits(changes: readonly StatedFlow[], places: StockPlaces): Near {
  const unplaced = changes.filter(({ place }) => place === null);
  const onDay = memoise((day: PlainDate) => byUnit(changes, places, day));
  return (stock) => {
    const { place, standsFrom } = stock;
    if (place === null) return withoutUnits(changes)(stock);
    const { touching, made } = onDay(standsFrom);
    const above = places.codesOn(stock, standsFrom).flatMap(([, ...codes]) => codes);
    const wider = [...unplaced, ...above.flatMap((code) => made.get(code) ?? [])];
    return [...(touching.get(place) ?? []), ...wider.map((change) => ({ change, isWithin: false }))];
  };
}

/** The changes by the units of a day on whose ground they were: those that these lie in as well, and only these themselves. */
function byUnit(
  changes: readonly StatedFlow[],
  places: StockPlaces,
  day: PlainDate,
): {
  readonly touching: ReadonlyMap<string, readonly Candidate[]>;
  readonly made: ReadonlyMap<string, readonly StatedFlow[]>;
} {
  const touching = new Map<string, Candidate[]>();
  const made = new Map<string, StatedFlow[]>();
  for (const change of changes) {
    const chains = places.codesOn(change, day);
    for (const code of new Set(chains.flat()))
      addToGroup(touching, code, { change, isWithin: chains.every((chain) => chain.includes(code)) });
    for (const [code] of chains) addToGroup(made, code, change);
  }
  return { touching, made };
}
