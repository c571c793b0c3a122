import type { Period } from "../../calendar/period.js";
import { findPeriodKind } from "../../calendar/find-period-kind.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import { addToGroup } from "../../internal/add-to-group.js";
import { compareText } from "../../internal/compare-text.js";
import { mergeUnique } from "../../internal/merge-unique.js";
import { remember } from "../../internal/remember.js";
import { add } from "../../quantity/add.js";
import { addExact } from "../../quantity/exact.js";
import type { Figure } from "../../quantity/figure.js";
import { flagFigure } from "../../quantity/flag-figure.js";
import { makeFigure } from "../../quantity/make-figure.js";
import { sumOverlapping } from "../../quantity/sum-overlapping.js";
import { agreedFigure } from "../aggregates/last.js";
import type { StockMetric } from "../metric.js";
import type { Plan } from "../plan.js";
import { type Key, keyText } from "./key.js";
import { parsePeriod } from "../../calendar/parse-period.js";
import { codeOfGround } from "./place-column.js";
import type { Scope } from "./scope.js";
import { isKnown, type Stated } from "./stated.js";
import type { StockPlaces } from "./stock-places.js";

/** What is known of a stock for a group: its figure, and the records that it rests on. */
export interface StockFigure {
  readonly figure: Figure | null;
  readonly records: readonly string[];
  /** The counting methods that they name. */
  readonly methods: readonly string[];
}

/** A stock, looked up group by group. */
export interface Stock {
  readonly metric: StockMetric;
  readonly stated: readonly Stated[];
  /** The groups that its records make rows for. */
  readonly keys: (names: readonly string[]) => readonly Key[];
  /** What it is in a group of a set of groupings. */
  readonly at: (names: readonly string[]) => (key: Key, scope: Scope) => StockFigure;
}

const nothing: StockFigure = Object.freeze({
  figure: null,
  records: Object.freeze([]),
  methods: Object.freeze([]),
});

/**
 * A stock from what records state. The figure of a period is that of its end.
 *
 * @internal
 */
export function stockOf(
  metric: StockMetric,
  stated: readonly Stated[],
  plan: Plan,
  kinds: readonly PeriodKind[],
  places: () => StockPlaces | null,
): Stock {
  const allNames = Object.keys(plan.groupBy);
  const wordOf = ({ key }: Stated, name: string) => {
    const word = key[allNames.indexOf(name)] ?? null;
    return word === null ? null : codeOfGround(word);
  };
  const whole = new Map<string, SeriesOfPlace>();
  const sizes = new Map<string, number>();
  for (const text of stated.map(seriesText)) sizes.set(text, (sizes.get(text) ?? 0) + 1);
  return {
    metric,
    stated,
    keys: (names) => (metric.isBase === true ? [] : rowKeys(names, stated, metric, plan, kinds, wordOf)),
    at: (names) => {
      const known = names.filter((name) => isKnown(metric, plan.groupBy[name]));
      const positions = known.map((name) => names.indexOf(name));
      const groups = groupStated(stated, (one) => keyText(known.map((name) => wordOf(one, name))), seriesOf);
      const lookUps = new Map(
        [...groups].map(([group, series]) => [group, lookUpIn(series, metric, places())]),
      );
      return (key, scope) => {
        if (scope.period === null || (metric.isBase === true && scope.place === null)) return nothing;
        return lookUps.get(keyText(positions.map((at) => key[at] ?? null)))?.(scope) ?? nothing;
      };
    },
  };

  /** A commune's series is the same in the groups of the commune, the province and the nation, and is made once. */
  function seriesOf(list: readonly Stated[]): SeriesOfPlace {
    const make = () => seriesOfPlace(list, (period) => choose(list, metric, plan, period, places()));
    const [first] = list;
    const text = first === undefined ? "" : seriesText(first);
    return sizes.get(text) === list.length ? remember(whole, text, make) : make();
  }
}

/** What is stated of one series in one place, and what of it counts for a period: found once for each. */
interface SeriesOfPlace {
  readonly series: string;
  readonly chosenFor: (period: Period | undefined) => Chosen | null;
}

function seriesOfPlace(
  list: readonly Stated[],
  find: (period: Period | undefined) => Chosen | null,
): SeriesOfPlace {
  return { series: list[0]?.series ?? "", chosenFor: memoisePeriod(find) };
}

function memoisePeriod(
  find: (period: Period | undefined) => Chosen | null,
): (period: Period | undefined) => Chosen | null {
  const known = new Map<string, Chosen | null>();
  const byRecord = new Map<string, Chosen>();
  return (period) => {
    const id = period?.id ?? "";
    const before = known.get(id);
    if (before !== undefined) return before;
    const found = find(period);
    // The same records give the same object in each period, so that it is soon seen that nothing changed.
    const chosen = found && (found.isCarried ? found : remember(byRecord, found.ids.join(), () => found));
    known.set(id, chosen);
    return chosen;
  };
}

/** By group, its series. */
function groupStated(
  stated: readonly Stated[],
  groupOf: (one: Stated) => string,
  seriesOf: (list: readonly Stated[]) => SeriesOfPlace,
): ReadonlyMap<string, readonly SeriesOfPlace[]> {
  const lists = new Map<string, Map<string, Stated[]>>();
  for (const one of stated) {
    const group = remember(lists, groupOf(one), () => new Map<string, Stated[]>());
    addToGroup(group, seriesText(one), one);
  }
  return new Map([...lists].map(([group, series]) => [group, [...series.values()].map(seriesOf)]));
}

function seriesText({ series, place }: Stated): string {
  return keyText([series, place]);
}

function rowKeys(
  names: readonly string[],
  stated: readonly Stated[],
  metric: StockMetric,
  { groupBy, filter }: Plan,
  kinds: readonly PeriodKind[],
  wordOf: (stated: Stated, name: string) => string | null,
): readonly Key[] {
  const asked = filter.period === undefined ? null : parsePeriod(filter.period, kinds);
  const keys = new Map<string, Key>();
  for (const one of stated) {
    if (asked !== null && !applies(one, asked, metric)) continue;
    const key = names.map((name) => {
      const grouping = groupBy[name];
      if (grouping === undefined || !("kind" in grouping)) return wordOf(one, name);
      const { containing } = findPeriodKind(grouping.kind, kinds);
      return containing === null ? null : containing(one.lastDay).id;
    });
    keys.set(keyText(key), key);
  }
  return [...keys.values()];
}

/** A record of one place and series that counts, and whether it was carried forward. */
interface Chosen {
  readonly place: string | null;
  readonly lastDay: string;
  readonly figure: Figure | null;
  readonly ids: readonly string[];
  readonly methods: readonly string[];
  readonly isCarried: boolean;
}

/** What a group last said of a stock: as long as the same records count and no unit has changed, it says it again. */
interface LastSaid {
  readonly chosen: readonly (Chosen | null)[];
  readonly day: string;
  readonly said: StockFigure;
}

/** Looks up what the series of one group say together. */
function lookUpIn(
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
  if (chosen.length === 0) return nothing;
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

/** The latest that applies; else, where gaps are filled, the latest before, if its place has the same ground still. */
function choose(
  stated: readonly Stated[],
  metric: StockMetric,
  { gaps }: Plan,
  period: Period | undefined,
  places: StockPlaces | null,
): Chosen | null {
  const applying = latest(stated, metric, (one) => period === undefined || applies(one, period, metric));
  if (applying.length > 0) return agreed(applying);
  if (period === undefined || gaps.stocks !== "carryForward") return null;
  const { firstDay, lastDay } = period;
  const hasSameGround = (one: Stated) =>
    places === null || places.sameGround(one.place, one.lastDay, lastDay);
  const before = latest(stated, metric, (one) => one.lastDay < firstDay && hasSameGround(one));
  return before.length === 0 ? null : carried(agreed(before));
}

function applies(
  { firstDay, lastDay }: Pick<Stated, "firstDay" | "lastDay">,
  period: Period,
  { holds = "atEnd" }: StockMetric,
): boolean {
  if (holds === "throughout" && firstDay <= period.lastDay && period.lastDay <= lastDay) return true;
  const isWithin = period.firstDay <= lastDay && lastDay <= period.lastDay;
  return isWithin && (holds === "atEnd" || firstDay >= period.firstDay);
}

/** Of those that count, all of the last day; of what holds throughout a period, the shortest period that began last. */
function latest(
  stated: readonly Stated[],
  { holds = "atEnd" }: StockMetric,
  counts: (one: Stated) => boolean,
): readonly Stated[] {
  let found: Stated[] = [];
  for (const one of stated) {
    if (!counts(one)) continue;
    const [other] = found;
    const order = other === undefined ? 1 : holds === "atEnd" ? byEnd(one, other) : byBegin(one, other);
    if (order > 0) found = [one];
    else if (order === 0) found.push(one);
  }
  return found;
}

function byEnd(a: Stated, b: Stated): number {
  return compareText(a.lastDay, b.lastDay);
}

function byBegin(a: Stated, b: Stated): number {
  return compareText(a.firstDay, b.firstDay) || compareText(b.lastDay, a.lastDay);
}

function agreed(stated: readonly Stated[]): Chosen {
  const [only, ...others] = stated;
  if (only !== undefined && others.length === 0) {
    const { place, lastDay, figure, id, method } = only;
    return {
      place,
      lastDay,
      figure,
      ids: [id],
      methods: method === null ? noWords : [method],
      isCarried: false,
    };
  }
  const inOrder = [...stated].sort((a, b) => compareText(a.id, b.id));
  return {
    place: inOrder[0]?.place ?? null,
    lastDay: inOrder[0]?.lastDay ?? "",
    figure: agreedFigure(inOrder.flatMap(({ figure }) => figure ?? [])),
    ids: inOrder.map(({ id }) => id),
    methods: inOrder.flatMap(({ method }) => method ?? []),
    isCarried: false,
  };
}

const noWords: readonly string[] = Object.freeze([]);

function carried(chosen: Chosen): Chosen {
  if (chosen.figure === null) return { ...chosen, isCarried: true };
  const { unit, estimate, lower, upper, flags, assumptions } = chosen.figure;
  const figure = makeFigure(
    unit,
    estimate,
    { lower, upper },
    mergeUnique(flags, ["assumed"]),
    mergeUnique(assumptions, ["stockUnchanged"]),
  );
  return { ...chosen, figure, isCarried: true };
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
