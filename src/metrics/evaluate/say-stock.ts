import { latestOf } from "../../calendar/latest-of.js";
import type { Period } from "../../calendar/period.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import { mergeUnique } from "../../internal/merge-unique.js";
import type { Figure } from "../../quantity/figure.js";
import { flagFigure } from "../../quantity/flag-figure.js";
import { countedBy } from "../ledger/by-method.js";
import type { Chosen } from "./choose-stated.js";
import type { Counted } from "./counted.js";
import { isBeyond } from "./is-beyond.js";
import type { Scope } from "./scope.js";
import { perhapsChanged } from "./perhaps-changed.js";
import { ofOtherGround } from "./of-other-ground.js";
import type { PlaceOfDay } from "./place-of-day.js";
import { withinReach } from "./within-reach.js";
import type { SeriesOfPlace } from "./series-of-place.js";
import { statedLayers } from "./stated-layers.js";
import type { StockPlaces } from "./stock-places.js";
import { type StockToTell, stockTotal } from "./stock-total.js";

/** What is known of a stock for a group: its figure, and the records that it rests on. */
export interface StockFigure {
  readonly figure: Figure | null;
  readonly records: readonly string[];
  /** The counting methods that they name. */
  readonly methods: readonly string[];
  /** The records that state it for the same days by other methods. */
  readonly aside: readonly string[];
  /** What it is made up of. */
  readonly counted: readonly Counted[];
}

/** A stock of which nothing is stated. */
export const nothingStated: StockFigure = Object.freeze({
  figure: null,
  records: Object.freeze([]),
  methods: Object.freeze([]),
  aside: Object.freeze([]),
  counted: Object.freeze([]),
});

/** What a group last said of a stock: asked within the same stretch of time, or as long as the same records count and no unit has changed, it says it again. */
interface LastSaid {
  readonly stretch: string;
  readonly chosen: readonly (Chosen | null)[];
  readonly unsaid: readonly Counted[];
  readonly day: string;
  readonly said: StockFigure;
}

/**
 * Looks up what the series of one group say together.
 *
 * @internal
 */
export function sayStock(
  series: readonly SeriesOfPlace[],
  metric: StockToTell,
  places: StockPlaces | null,
  stretchOf: (period: Period | undefined) => string,
): (scope: Scope) => StockFigure {
  let last: LastSaid | null = null;
  return (scope) => {
    const { period, place } = scope;
    const stretch = stretchOf(period ?? undefined);
    if (last?.stretch === stretch) return last.said;
    const chosen = series.map((one) => chosenWithin(one, scope, places, period?.lastDay));
    const unsaid = unsaidIn(series, chosen, period);
    const day = period?.lastDay ?? lastOf(chosen);
    const isSame = ({ chosen: before, unsaid: lacking, day: then }: LastSaid) =>
      chosen.every((one, at) => one === before[at]) &&
      keyOfAll(unsaid) === keyOfAll(lacking) &&
      places?.changesBetween(then, day) !== true;
    const sayAnew = () => {
      const counted = chosen.flatMap((one) => countedOf(one, null) ?? []);
      return say({ counted, unsaid }, { day, place: place ?? undefined }, metric, places);
    };
    const said = last !== null && isSame(last) ? last.said : sayAnew();
    last = { stretch, chosen, unsaid, day, said };
    return said;
  };
}

/**
 * What counts of a series for a place and a period. What is of the ground that the place has later need not be of that which it has on a day, such as at the end of the
 * period.
 *
 * @internal
 */
export function chosenWithin(
  series: SeriesOfPlace,
  { period, place }: Scope,
  places: StockPlaces | null,
  day: PlainDate | undefined,
): Chosen | null {
  const chosen = series.chosenFor(period ?? undefined);
  if (places === null || period == null || place == null || day === undefined) return chosen;
  const group = { place, lastDay: day };
  if (isWithin(chosen, group, places)) return chosen;
  const own = series.chosenFor(period, true);
  return isWithin(own, group, places) ? own : null;
}

/** Whether what is stated of a series lay in a group on its day. */
function isWithin(one: Chosen | null, group: PlaceOfDay, places: StockPlaces): boolean {
  const day = group.lastDay;
  if (one === null || one.standsFrom <= day || !places.changesBetween(one.standsFrom, day)) return true;
  // A group has what lay in it then.
  return places.areWithin([one], [group], day);
}

/**
 * What is known to have been there of the series of which nothing counts for a period.
 *
 * @internal
 */
export function unsaidIn(
  series: readonly SeriesOfPlace[],
  chosen: readonly (Chosen | null)[],
  period: Scope["period"],
): readonly Counted[] {
  if (period == null) return [];
  return series.flatMap((one, at) =>
    chosen[at] == null ? (countedOf(one.knownBefore(period), null) ?? []) : [],
  );
}

function keyOfAll(counted: readonly Counted[]): string {
  return counted.map(({ ids }) => ids.join()).join(";");
}

/**
 * What counts of a series by a method; where it was not counted by that, by the one that came into use last.
 *
 * @internal
 */
export function countedOf(chosen: Chosen | null, method: string | null): Counted | null {
  return chosen && (countedBy(chosen.counts, method) ?? null);
}

/** What counts of series, and what is known of those of which nothing does. */
interface Said {
  readonly counted: readonly Counted[];
  readonly unsaid: readonly Counted[];
}

/**
 * What series say together.
 *
 * @internal
 */
export function say(
  { counted, unsaid }: Said,
  { day, place }: { readonly day: string; readonly place: string | undefined },
  metric: StockToTell,
  places: StockPlaces | null,
): StockFigure {
  const layers = statedLayers(counted, places);
  const chosen = layers.flat(3);
  if (chosen.length === 0) return nothingStated;
  const perhaps = perhapsChanged(layers, places);
  const told = stockTotal(layers, metric, places);
  const figure = told && withinReach(told, perhaps);
  const isOfOtherPlaces =
    places !== null &&
    ((metric.isBase === true ? places.lacks(chosen, place, day) : isOfLess(chosen, place, day, places)) ||
      isOfMore(chosen, place, day, places));
  const isPartial = isOfOtherPlaces || isBeyond(stillThere(unsaid, day, places), counted, places);
  return {
    figure: figure !== null && isPartial ? flagFigure(figure, "incomplete") : figure,
    // What surely came to one may have come to another.
    records: [...new Set([...chosen.flatMap(({ ids }) => ids), ...perhaps.map(({ id }) => id)])],
    methods: mergeUnique(chosen.flatMap(({ method }) => method ?? [])),
    aside: mergeUnique(chosen.flatMap(({ aside }) => aside)),
    counted: chosen,
  };
}

/** Of a place whose ground has no unit left, as of one that was dissolved, nothing can be lacking. */
function stillThere(unsaid: readonly Counted[], day: string, places: StockPlaces | null): readonly Counted[] {
  if (places === null) return unsaid;
  return unsaid.filter((one) => one.place === null || places.codesOn(one, day).length > 0);
}

/** Whether what is stated of a place is of the time before it took in others, of which nothing is stated. */
function isOfLess(
  chosen: readonly Counted[],
  place: string | undefined,
  day: string,
  places: StockPlaces,
): boolean {
  if (place === undefined) return false;
  const [before] = ofOtherGround(chosen, place, day, places);
  return before !== undefined && !places.areWithin([{ place, lastDay: day }], chosen, before.standsFrom);
}

/** Whether what is stated within a place is of the time before some of its ground was given away. */
function isOfMore(
  chosen: readonly Counted[],
  place: string | undefined,
  day: string,
  places: StockPlaces,
): boolean {
  if (place === undefined) return false;
  const before = chosen.filter(
    ({ standsFrom }) => standsFrom < day && places.changesBetween(standsFrom, day),
  );
  return before.length > 0 && !places.areWithin(before, [{ place, lastDay: day }], day);
}

/**
 * The last of the days whose ground something was stated of.
 *
 * @internal
 */
export function lastOf(chosen: readonly (Chosen | null)[]): string {
  return latestOf(chosen.flatMap((one) => one?.standsFrom ?? []));
}
