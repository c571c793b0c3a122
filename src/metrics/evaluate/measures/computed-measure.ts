import { previousPeriod } from "../../../calendar/previous-period.js";
import { samePeriodLastYear } from "../../../calendar/same-period-last-year.js";
import type { Period } from "../../../calendar/period.js";
import type { PeriodKind } from "../../../calendar/period-kind.js";
import { addToGroup } from "../../../internal/add-to-group.js";
import { isPhongTraoError } from "../../../internal/failure.js";
import { mergeUnique } from "../../../internal/merge-unique.js";
import type { Figure } from "../../../quantity/figure.js";
import type { Basis } from "../../cube.js";
import type { ComputedMetric, ComputedPart, StockComparison } from "../../metric.js";
import { mergeComparisons } from "../compare-stock.js";
import { requireResult } from "../require-result.js";
import type { Scope } from "../scope.js";
import type { Stock } from "../stock.js";
import { countMeasure } from "./count-measure.js";
import { type Group, latest, type Measure, type MeasureContext, noBasis } from "./measure.js";
import { stockBasis, tracedStock } from "./stock-measure.js";

/**
 * What a metric computes from the counts of each group. A stock that it reads at several times is told so that these can be compared.
 *
 * @internal
 */
export function computedMeasure(metric: ComputedMetric, set: number, context: MeasureContext): Measure {
  const parts = Object.entries(metric.parts);
  const stocks = stocksOf(parts, set, context);
  const inStocks = new Set(stocks.flatMap(({ names }) => names));
  const counts = new Map(
    parts.flatMap(([name, part]) =>
      typeof part !== "string" || inStocks.has(name)
        ? []
        : [[name, countMeasure(part, set, context)] as const],
    ),
  );
  const found = latest((group) => stocks.map(({ find }) => find(group)));
  const stockOf = (name: string, group: Group) => found(group).find(({ figures }) => figures.has(name));
  const figureOf = (name: string, group: Group): Figure | null =>
    counts.get(name)?.figure(group) ?? stockOf(name, group)?.figures.get(name) ?? null;
  const basisOf = (name: string, group: Group): Basis =>
    counts.get(name)?.basis(group) ?? stockOf(name, group)?.bases.get(name) ?? noBasis();
  const [first = ""] = Object.keys(metric.parts);
  return {
    figure: (group) => {
      const figures = Object.fromEntries(parts.map(([name]) => [name, figureOf(name, group)]));
      const all = found(group);
      const methods = mergeUnique(...all.map((stock) => stock.methods));
      const comparison = mergeComparisons(all.map((stock) => stock.comparison));
      return requireResult(metric.compute(figures, { methods, comparison }), metric.id);
    },
    basis: (group) => {
      const all = found(group);
      const methods = mergeUnique(...all.map((stock) => stock.methods));
      const aside = mergeUnique(...all.map((stock) => stock.aside));
      const besides = all.flatMap(({ beside }) => beside ?? []);
      return Object.freeze({
        ...basisOf(first, group),
        ...(methods.length > 0 && { methods }),
        ...(aside.length > 0 && { aside }),
        ...(besides.length > 0 && { comparison: mergeComparisons(besides) }),
      });
    },
  };
}

/** A stock at all the times at which a metric reads it. */
interface StockPart {
  /** The names of its parts. */
  readonly names: readonly string[];
  readonly find: (group: Group) => StockTimes;
}

interface StockTimes {
  readonly figures: ReadonlyMap<string, Figure | null>;
  readonly bases: ReadonlyMap<string, Basis>;
  readonly methods: readonly string[];
  readonly aside: readonly string[];
  readonly comparison: StockComparison;
  /** How it compares with what it is in the other period that the table is held against. */
  readonly beside: StockComparison | undefined;
}

function stocksOf(
  parts: readonly (readonly [string, ComputedPart])[],
  set: number,
  context: MeasureContext,
): readonly StockPart[] {
  const times = new Map<string, (readonly [name: string, scopeIn: (scope: Scope) => Scope])[]>();
  for (const [name, part] of parts) {
    const id = typeof part === "string" ? part : part.metric;
    addToGroup(times, id, [name, scopeAt(part, context.periodKinds)] as const);
  }
  return [...times].flatMap(([id, list]) => {
    const stock = context.stocks.get(id);
    return stock === undefined ? [] : stockPart(stock, list, set, context);
  });
}

function stockPart(
  stock: Stock,
  times: readonly (readonly [name: string, scopeIn: (scope: Scope) => Scope])[],
  set: number,
  context: MeasureContext,
): StockPart {
  const together = stock.together(context.gathered.sets[set] ?? []);
  const names = times.map(([name]) => name);
  const told = (group: Group, scope: Scope) =>
    together(
      group.key,
      times.map(([, scopeIn]) => scopeIn(scope)),
    );
  const find = (group: Group): StockTimes => {
    const scope = context.scopeOf(group);
    const { figures, comparison } = told(group, scope);
    const { beside: period } = context;
    const others = period === undefined ? [] : told(group, { ...scope, period }).figures;
    const besides = figures.flatMap((one, at) => {
      const other = others[at];
      return other === undefined ? [] : stock.compare(one, other);
    });
    const said = figures.map((one, at) => [names[at] ?? "", one] as const);
    return {
      figures: new Map(said.map(([name, one]) => [name, tracedStock(one, stock, group, context)])),
      bases: new Map(said.map(([name, one]) => [name, stockBasis(one)])),
      methods: mergeUnique(...figures.map(({ methods }) => methods)),
      aside: mergeUnique(...figures.map(({ aside }) => aside)),
      comparison,
      beside: besides.length === 0 ? undefined : mergeComparisons(besides),
    };
  };
  return { names, find };
}

function scopeAt(part: ComputedPart, kinds: readonly PeriodKind[]): (scope: Scope) => Scope {
  if (typeof part === "string") return (scope) => scope;
  return ({ place, period }) => ({
    place,
    period: period == null ? null : earlier[part.when](period, kinds),
  });
}

const earlier = {
  previousPeriod: (period: Period, kinds: readonly PeriodKind[]) =>
    withinCalendar(() => previousPeriod(period, kinds)),
  samePeriodLastYear: (period: Period, kinds: readonly PeriodKind[]) =>
    withinCalendar(() => samePeriodLastYear(period, { periodKinds: kinds })),
};

/** The first period that phongtrao knows has none before it. */
function withinCalendar(find: () => Period): Period | null {
  try {
    return find();
  } catch (error) {
    if (isPhongTraoError(error, "invalid-date")) return null;
    throw error;
  }
}
