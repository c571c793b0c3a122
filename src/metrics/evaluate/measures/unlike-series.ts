import { addToGroup } from "../../../internal/add-to-group.js";
import type { RatioMetric } from "../../metric.js";
import type { Counted } from "../counted.js";
import { areApart, isWider, type Key, wordsOfKey } from "../key.js";
import type { StockFigure } from "../say-stock.js";
import type { Stock } from "../stock.js";
import type { StockPlaces } from "../stock-places.js";
import type { Group, MeasureContext } from "./measure.js";

/**
 * Tells of a group whether its ratio is of two stocks of one list of which one is known of movements, holders, fields or places that the other is not known of: what works
 * well in some of them over all that is in force. What is stated of all stands for each, and several of them for all.
 *
 * @internal
 */
export function unlikeSeries(
  { numerator, denominator }: RatioMetric,
  set: number,
  context: MeasureContext,
): (group: Group) => boolean {
  const [over, under] = [numerator, denominator].map((id) => context.stocks.get(id));
  if (over === undefined || under === undefined || !haveSameSeries(over, under)) return () => false;
  const names = context.gathered.sets[set] ?? [];
  const [sayOver, sayUnder] = [over.at(names), under.at(names)];
  const places = context.stockPlaces();
  let last: Compared | null = null;
  return (group) => {
    const scope = context.scopeOf(group);
    const [some, others] = [sayOver(group.key, scope), sayUnder(group.key, scope)];
    // As long as the same records count, the same is said of the next period.
    if (last?.some === some && last.others === others) return last.isUnlike;
    const [own, its] = [seriesIn(some.counted), seriesIn(others.counted)];
    const isUnlike = isBeyond(own, its, places) || isBeyond(its, own, places);
    last = { some, others, isUnlike };
    return isUnlike;
  };
}

/** What was said last. */
interface Compared {
  readonly some: StockFigure;
  readonly others: StockFigure;
  readonly isUnlike: boolean;
}

/**
 * Whether two stocks are of one list, and told apart by the same words.
 *
 * @internal
 */
export function haveSameSeries(one: Stock | undefined, other: Stock): boolean {
  return (
    one?.metric.source === other.metric.source &&
    JSON.stringify(one.metric.series) === JSON.stringify(other.metric.series)
  );
}

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

/** Whether something of one side is of a series, or of places of it, that the other side is not known of. */
function isBeyond(some: AllSeries, others: AllSeries, places: StockPlaces | null): boolean {
  return [...some].some(([text, { words, items }]) => {
    const same = others.get(text);
    // Most series are there on both sides.
    if (same !== undefined && areThere(items, same.items, places)) return false;
    const shared = [...others.values()].filter((other) => !areApart(words, other.words));
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
