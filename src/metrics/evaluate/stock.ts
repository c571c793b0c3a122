import { findPeriodKind } from "../../calendar/find-period-kind.js";
import { parsePeriod } from "../../calendar/parse-period.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import { addToGroup } from "../../internal/add-to-group.js";
import { once } from "../../internal/once.js";
import { remember } from "../../internal/remember.js";
import type { StockComparison } from "../metric.js";
import type { Plan } from "../plan.js";
import { applies, chooseStated, statedBefore } from "./choose-stated.js";
import { type ComparedStock, comparePair, compareStock, nothingCompared } from "./compare-stock.js";
import { isAsked } from "./is-asked.js";
import { type Key, keyText } from "./key.js";
import { codeOfGround } from "./place-column.js";
import { nothingStated, sayStock, type StockFigure } from "./say-stock.js";
import type { Scope } from "./scope.js";
import { groupStated, type SeriesOfPlace, seriesOfPlace, seriesText } from "./series-of-place.js";
import { isKnown, type Stated } from "./stated.js";
import { type StatedFlow, stockChanges } from "./stock-changes.js";
import type { StockPlaces } from "./stock-places.js";
import { stretches } from "./stretches.js";
import type { StockToTell } from "./stock-total.js";

/** A stock, looked up group by group. */
export interface Stock {
  readonly metric: StockToTell;
  readonly stated: readonly Stated[];
  /** The groups that its records make rows for. */
  readonly keys: (names: readonly string[]) => readonly Key[];
  /** What it is in a group of a set of groupings. */
  readonly at: (names: readonly string[]) => (key: Key, scope: Scope) => StockFigure;
  /** What it is in a group at several times, told so that these can be compared. */
  readonly together: (names: readonly string[]) => (key: Key, scopes: readonly Scope[]) => ComparedStock;
  /** How what was told of it at one time compares with what was told at another. */
  readonly compare: (one: StockFigure, other: StockFigure) => StockComparison;
}

/**
 * A stock from what records state. The figure of a period is that of its end.
 *
 * @internal
 */
export function stockOf(
  metric: StockToTell,
  all: readonly Stated[],
  plan: Plan,
  kinds: readonly PeriodKind[],
  places: () => StockPlaces | null,
): Stock {
  const stated = all.filter(({ isOtherUnit, flow }) => !isOtherUnit && flow === undefined);
  const flows = all.filter(isFlow);
  const changes = stockChanges(flows, places, metric.addsOverPlaces);
  const inOtherUnits = all.filter(({ isOtherUnit }) => isOtherUnit);
  const allNames = Object.keys(plan.groupBy);
  const wordOf = ({ key }: Stated, name: string) => {
    const word = key[allNames.indexOf(name)] ?? null;
    return word === null ? null : codeOfGround(word);
  };
  const whole = new Map<string, SeriesOfPlace>();
  const found = new Map<string, (key: Key) => ReturnType<typeof sayStock> | undefined>();
  const sizes = new Map<string, number>();
  for (const text of stated.map(seriesText)) sizes.set(text, (sizes.get(text) ?? 0) + 1);
  const stretchOf = once(() =>
    stretches([
      ...all.flatMap(({ firstDay, lastDay, standsFrom }) => [firstDay, lastDay, standsFrom]),
      ...(places()?.changes ?? []),
    ]),
  );
  return {
    metric,
    stated,
    keys: (names) => (metric.isBase === true ? [] : rowKeys(names, stated, metric, plan, kinds, wordOf)),
    at: (names) => {
      // A ratio asks for its denominator, and for what that is made up of: what was said last is said again.
      const find = remember(found, keyText(names), () =>
        lookUp(names, (series) => sayStock(series, metric, places(), stretchOf())),
      );
      return (key, scope) => (isAsked(scope, metric) ? find(key)?.(scope) : undefined) ?? nothingStated;
    },
    together: (names) => {
      const others = new Map<string, Stated[]>();
      for (const one of inOtherUnits) addToGroup(others, groupOf(one, names), one);
      const flowsIn = new Map<string, StatedFlow[]>();
      for (const one of flows) if (one.isAsked === true) addToGroup(flowsIn, groupOf(one, names), one);
      const find = lookUp(names, (series, group) =>
        compareStock(series, others.get(group) ?? [], metric, places(), {
          changes,
          flows: flowsIn.get(group) ?? [],
        }),
      );
      return (key, scopes) =>
        find(key)?.(scopes) ?? { figures: scopes.map(() => nothingStated), comparison: nothingCompared };
    },
    compare: (one, other) => comparePair(one.counted, other.counted, places()),
  };

  /** The groupings that its records have. */
  function knownIn(names: readonly string[]): readonly string[] {
    return names.filter((name) => isKnown(metric, plan.groupBy[name]));
  }

  function groupOf(one: Stated, names: readonly string[]): string {
    return keyText(knownIn(names).map((name) => wordOf(one, name)));
  }

  /** Finds by the key of a group what is made of its series. */
  function lookUp<Made>(
    names: readonly string[],
    make: (series: readonly SeriesOfPlace[], group: string) => Made,
  ): (key: Key) => Made | undefined {
    const known = knownIn(names);
    const positions = known.map((name) => names.indexOf(name));
    const groups = groupStated(stated, (one) => groupOf(one, names), seriesOf);
    const made = new Map([...groups].map(([group, series]) => [group, make(series, group)]));
    return (key) => made.get(keyText(positions.map((at) => key[at] ?? null)));
  }

  /** A commune's series is the same in the groups of the commune, the province and the nation, and is made once. */
  function seriesOf(list: readonly Stated[], text: string): SeriesOfPlace {
    const context = () => ({ metric, gaps: plan.gaps, places: places(), changes });
    const make = () =>
      seriesOfPlace(
        (period, isOfOwnGround) => chooseStated(list, context(), period, isOfOwnGround),
        (period) => statedBefore(list, context(), period),
        stretchOf(),
      );
    return sizes.get(text) === list.length ? remember(whole, text, make) : make();
  }
}

function isFlow(one: Stated): one is StatedFlow {
  return one.flow !== undefined;
}

function rowKeys(
  names: readonly string[],
  stated: readonly Stated[],
  metric: StockToTell,
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
      // A plan is refused that groups by a kind without such.
      return findPeriodKind(grouping.kind, kinds).containing?.(one.lastDay).id ?? null;
    });
    keys.set(keyText(key), key);
  }
  return [...keys.values()];
}
