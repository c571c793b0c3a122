import { addToGroup } from "../../internal/add-to-group.js";
import { mergeUnique } from "../../internal/merge-unique.js";
import { add } from "../../quantity/add.js";
import { addExact } from "../../quantity/exact.js";
import type { Figure } from "../../quantity/figure.js";
import { flagFigure } from "../../quantity/flag-figure.js";
import { makeFigure } from "../../quantity/make-figure.js";
import { sumOverlapping } from "../../quantity/sum-overlapping.js";
import type { StockMetric } from "../metric.js";
import type { Chosen } from "./choose-stated.js";
import type { Scope } from "./scope.js";
import type { SeriesOfPlace } from "./series-of-place.js";
import type { StockPlaces } from "./stock-places.js";

/** What is known of a stock for a group: its figure, and the records that it rests on. */
export interface StockFigure {
  readonly figure: Figure | null;
  readonly records: readonly string[];
  /** The counting methods that they name. */
  readonly methods: readonly string[];
}

/** A stock of which nothing is stated. */
export const nothingStated: StockFigure = Object.freeze({
  figure: null,
  records: Object.freeze([]),
  methods: Object.freeze([]),
});

/** What a group last said of a stock: as long as the same records count and no unit has changed, it says it again. */
interface LastSaid {
  readonly chosen: readonly (Chosen | null)[];
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
  metric: StockMetric,
  places: StockPlaces | null,
): (scope: Scope) => StockFigure {
  let last: LastSaid | null = null;
  return ({ period, place }) => {
    const chosen = series.map((one) => one.chosenFor(period ?? undefined));
    const day = period?.lastDay ?? lastOf(chosen);
    const isSame =
      last !== null &&
      chosen.every((one, at) => one === last?.chosen[at]) &&
      places?.changesBetween(last.day, day) !== true;
    if (!isSame || last === null)
      last = { chosen, day, said: say(series, chosen, day, place ?? undefined, metric, places) };
    return last.said;
  };
}

function say(
  series: readonly SeriesOfPlace[],
  all: readonly (Chosen | null)[],
  day: string,
  place: string | undefined,
  metric: StockMetric,
  places: StockPlaces | null,
): StockFigure {
  const inSeries = new Map<string, Chosen[]>();
  all.forEach((one, at) => {
    if (one !== null) addToGroup(inSeries, series[at]?.series ?? "", one);
  });
  const ofSeries = [...inSeries.values()];
  const counted = ofSeries.map((list) => (places === null ? list : places.uncovered(list, day)));
  const chosen = counted.flat();
  if (chosen.length === 0) return nothingStated;
  const figure = together(counted, metric, places);
  const known = chosen.flatMap((one) => one.place ?? []);
  const isPartial = metric.isBase === true && places?.lacks(known, place, day) === true;
  return {
    figure: figure !== null && isPartial ? flagFigure(figure, "incomplete") : figure,
    records: chosen.flatMap(({ ids }) => ids),
    methods: mergeUnique(chosen.flatMap(({ methods }) => methods)),
  };
}

function lastOf(chosen: readonly (Chosen | null)[]): string {
  return chosen.reduce((last, one) => (one !== null && one.lastDay > last ? one.lastDay : last), "");
}

/** Series add, and so do places; without the administrative units it is not known whether one place lies in another. */
function together(
  series: readonly (readonly Chosen[])[],
  { unit }: StockMetric,
  places: StockPlaces | null,
): Figure | null {
  const figures = series.flatMap((chosen) => {
    const known = chosen.flatMap(({ figure }) => figure ?? []);
    return places === null ? (sumOverlapping<string, Figure[]>(known, unit) ?? []) : known;
  });
  if (figures.length === 0) return null;
  const total = totalOf(figures);
  const isPartial = series.flat().some(({ figure }) => figure === null);
  return isPartial ? flagFigure(total, "incomplete") : total;
}

/** Many places add up number by number; only what is flagged or assumed has more to be merged. */
function totalOf(figures: readonly Figure[]): Figure {
  const [first, ...others] = figures as readonly [Figure, ...Figure[]];
  const isPlain = ({ flags, assumptions }: Figure) => flags.length === 0 && assumptions.length === 0;
  if (!figures.every(isPlain)) return others.reduce((sum, figure) => add(sum, figure), first);
  let { estimate, lower, upper } = first;
  for (const next of others) {
    estimate = addExact(estimate, next.estimate);
    lower = addExact(lower, next.lower);
    upper = upper === null || next.upper === null ? null : addExact(upper, next.upper);
  }
  return makeFigure(first.unit, estimate, { lower, upper });
}
