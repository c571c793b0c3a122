import type { PlainDate } from "../../calendar/plain-date.js";
import { addToGroup } from "../../internal/add-to-group.js";
import { commonMethod } from "../ledger/by-method.js";
import type { StockComparison } from "../metric.js";
import { applies } from "./choose-stated.js";
import { isAsked } from "./is-asked.js";
import type { Counted } from "./counted.js";
import { chosenWithin, countedOf, lastOf, say, type StockFigure, unsaidIn } from "./say-stock.js";
import { ofOtherGround } from "./of-other-ground.js";
import type { Scope } from "./scope.js";
import { type SeriesOfPlace, seriesText } from "./series-of-place.js";
import type { Stated } from "./stated.js";
import { coverageOfFlows, type FlowsOfGroup } from "./coverage-of-flows.js";
import type { StockPlaces } from "./stock-places.js";
import type { StockToTell } from "./stock-total.js";
import { worstCoverage } from "./worst-coverage.js";

/** A stock at several times, with how the later ones compare with the first. */
export interface ComparedStock {
  readonly figures: readonly StockFigure[];
  readonly comparison: StockComparison;
}

/** Nothing to compare, and so nothing that differs. */
export const nothingCompared: StockComparison = Object.freeze({
  seriesBreak: false,
  methodUnknown: false,
  coverage: "same",
  groundChanged: false,
  differentUnits: false,
});

/**
 * Looks up what the series of one group say together at several times, so that they can be compared: each series by one method at all of them, where it was so counted. The
 * one place that decides whether two stocks are of the same things, counted in the same way.
 *
 * @internal
 */
export function compareStock(
  series: readonly SeriesOfPlace[],
  inOtherUnits: readonly Stated[],
  metric: StockToTell,
  places: StockPlaces | null,
  ofGroup: FlowsOfGroup,
): (scopes: readonly Scope[]) => ComparedStock {
  return (scopes) => {
    // What an opening tells of the ground of the later period is what that one is compared with.
    const day = latestDay(scopes);
    const times = scopes.map((scope) =>
      series.map((one) => (isAsked(scope, metric) ? chosenWithin(one, scope, places, day) : null)),
    );
    const methodAt = (at: number) => {
      // Where each time knows one number, there is nothing to choose.
      const hasChoice = times.some((chosen) => (chosen[at]?.counts.length ?? 0) > 1);
      return hasChoice ? commonMethod(times.map((chosen) => chosen[at]?.counts ?? [])) : null;
    };
    const methods = series.map((_, at) => methodAt(at));
    // Of two that are known, the comparison says what is in one alone.
    const areKnown = times.every((chosen) => chosen.some((one) => one !== null));
    const figures = scopes.map(({ period, place }, time) => {
      const chosen = times[time] ?? [];
      const counted = chosen.flatMap((one, at) => countedOf(one, methods[at] ?? null) ?? []);
      const unsaid = areKnown ? [] : unsaidIn(series, chosen, period);
      const at = { day: period?.lastDay ?? lastOf(chosen), place: place ?? undefined };
      return say({ counted, unsaid }, at, metric, places);
    });
    const [first, ...others] = figures;
    const pairs = others.map((other) => comparePair(first?.counted ?? [], other.counted, places));
    const compared = mergeComparisons(pairs);
    const isElsewhere = haveOtherGround(scopes, places);
    const coverage = worstCoverage([
      compared.coverage,
      isElsewhere && isInferred(figures) ? "different" : "same",
      coverageOfFlows(scopes, figures, ofGroup),
    ]);
    const comparison = {
      ...compared,
      coverage,
      groundChanged: isElsewhere && (coverage !== "same" || areOfGroundBefore(scopes, figures, places)),
      differentUnits: areInOtherUnits(scopes, figures, inOtherUnits, metric),
    };
    return { figures, comparison };
  };
}

function latestDay(scopes: readonly Scope[]): PlainDate | undefined {
  return scopes
    .flatMap(({ period }) => period?.lastDay ?? [])
    .sort()
    .at(-1);
}

/** Whether only some of the times know a stock, so that others follow from it. */
function isInferred(figures: readonly StockFigure[]): boolean {
  return new Set(figures.map(({ counted }) => counted.length === 0)).size > 1;
}

/** Whether the place had other ground at the end of one period than at that of another. */
function haveOtherGround(scopes: readonly Scope[], places: StockPlaces | null): boolean {
  if (places === null) return false;
  const days = scopes.flatMap(({ place, period }) =>
    place == null || period == null ? [] : [{ place, day: period.lastDay }],
  );
  return days.some(({ place, day }) => days.some((other) => !places.sameGround(place, day, other.day)));
}

/** Whether what counts of the place at one of the times was stated before it came by the ground that it has at the end of the period. */
function areOfGroundBefore(
  scopes: readonly Scope[],
  figures: readonly StockFigure[],
  places: StockPlaces | null,
): boolean {
  return figures.some(({ counted }, time) => {
    const { place, period } = scopes[time] ?? {};
    if (places === null || place == null || period == null) return false;
    const { lastDay } = period;
    return ofOtherGround(counted, place, lastDay, places).some(({ standsFrom }) => standsFrom < lastDay);
  });
}

/**
 * The worst of several comparisons.
 *
 * @internal
 */
export function mergeComparisons(all: readonly StockComparison[]): StockComparison {
  return {
    seriesBreak: all.some(({ seriesBreak }) => seriesBreak),
    methodUnknown: all.some(({ methodUnknown }) => methodUnknown),
    coverage: worstCoverage(all.map(({ coverage }) => coverage)),
    groundChanged: all.some(({ groundChanged }) => groundChanged),
    differentUnits: all.some(({ differentUnits }) => differentUnits),
  };
}

/**
 * How what counts of a stock at one time compares with what counts at another.
 *
 * @internal
 */
export function comparePair(
  some: readonly Counted[],
  others: readonly Counted[],
  places: StockPlaces | null,
): StockComparison {
  // Where one side is not there at all, it is missing, and not of other things.
  if (some.length === 0 || others.length === 0) return nothingCompared;
  const [one, other] = [bySeries(some), bySeries(others)];
  const pairs = [...new Set([...one.keys(), ...other.keys()])].map((name) =>
    compareSeries(one.get(name) ?? [], other.get(name) ?? [], places),
  );
  return totalComparison(pairs);
}

/**
 * How a total compares whose parts compare like this.
 *
 * @internal
 */
export function totalComparison(parts: readonly StockComparison[]): StockComparison {
  const isShared = parts.some(({ coverage }) => coverage !== "nothing-in-common");
  const isSame = parts.every(({ coverage }) => coverage === "same");
  return {
    ...mergeComparisons(parts),
    coverage: isSame ? "same" : isShared ? "different" : "nothing-in-common",
    // All together may be of the ground that they were of.
    groundChanged: false,
  };
}

function bySeries(counted: readonly Counted[]): ReadonlyMap<string, readonly Counted[]> {
  const groups = new Map<string, Counted[]>();
  for (const one of counted) addToGroup(groups, one.series, one);
  return groups;
}

/** One series at two times: place by place, and as the ground that its places have together where they are others. */
function compareSeries(
  some: readonly Counted[],
  others: readonly Counted[],
  places: StockPlaces | null,
): StockComparison {
  const shared = sharedPlaces(some, others);
  const isSame =
    shared.length === some.length && shared.length === others.length && haveGroundOfTheirOwn(shared, places);
  const isMoved = !isSame && places !== null && places.haveSameGround(some, others);
  // Of places that became others, what is held together is all that is there.
  const together = isMoved ? [[...some, ...others]] : shared;
  return {
    seriesBreak: together.some(haveSeveralMethods),
    methodUnknown: together.some(nameSomeMethods),
    coverage: isSame || isMoved ? "same" : shared.length > 0 ? "different" : "nothing-in-common",
    groundChanged: false,
    differentUnits: false,
  };
}

type Shared = readonly (readonly [Counted, Counted])[];

function sharedPlaces(some: readonly Counted[], others: readonly Counted[]): Shared {
  const byPlace = new Map<string | null, Counted>();
  for (const one of others) byPlace.set(one.place, one);
  const shared: (readonly [Counted, Counted])[] = [];
  for (const one of some) {
    const other = byPlace.get(one.place);
    if (other !== undefined) shared.push([one, other]);
  }
  return shared;
}

/** Whether each place has the ground that it had; most tables lie between two days on which no unit changed. */
function haveGroundOfTheirOwn(shared: Shared, places: StockPlaces | null): boolean {
  if (places === null) return true;
  const days = shared.flatMap(([a, b]) => [a.standsFrom, b.standsFrom]).sort();
  const [first = ""] = days;
  return (
    !places.changesBetween(first, days.at(-1) ?? first) ||
    shared.every(([a, b]) => places.sameGround(a.place, a.standsFrom, b.standsFrom))
  );
}

function haveSeveralMethods(counted: readonly Counted[]): boolean {
  const [first, ...others] = counted.map(({ method }) => method).filter((method) => method !== null);
  return others.some((method) => method !== first);
}

/** Whether the method of some is named, and that of others is not. */
function nameSomeMethods(counted: readonly Counted[]): boolean {
  return new Set(counted.map(({ method }) => method === null)).size > 1;
}

/** Whether at one of the times nothing is known but in another unit, of what is known at another time. */
function areInOtherUnits(
  scopes: readonly Scope[],
  figures: readonly StockFigure[],
  inOtherUnits: readonly Stated[],
  metric: StockToTell,
): boolean {
  if (inOtherUnits.length === 0) return false;
  const known = new Set(figures.flatMap(({ counted }) => counted.map(seriesText)));
  return figures.some(({ counted }, time) => {
    const period = scopes[time]?.period;
    if (counted.length > 0 || period == null) return false;
    return inOtherUnits.some((one) => known.has(seriesText(one)) && applies(one, period, metric));
  });
}
