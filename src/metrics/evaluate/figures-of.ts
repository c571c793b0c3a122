import type { PeriodKind } from "../../calendar/period-kind.js";
import { previousPeriod } from "../../calendar/previous-period.js";
import { samePeriodLastYear } from "../../calendar/same-period-last-year.js";
import type { Gazetteer } from "../../geography/gazetteer.js";
import { deepFreeze } from "../../internal/deep-freeze.js";
import { isPhongTraoError } from "../../internal/failure.js";
import { exactly } from "../../quantity/exactly.js";
import type { Difference, Figure } from "../../quantity/figure.js";
import type { RecordsLineage } from "../../quantity/lineage.js";
import { makeFigure } from "../../quantity/make-figure.js";
import { type Ratio, ratioPer } from "../../quantity/ratio.js";
import { withLineage } from "../../quantity/with-lineage.js";
import { toFigure } from "../../quantity/to-figure.js";
import type { UnitRegistry } from "../../quantity/unit.js";
import { metricOf } from "../count-metrics-of.js";
import type { Basis, RowCoverage } from "../cube.js";
import {
  type ComputedMetric,
  type ComputedPart,
  isComputedMetric,
  isFlowMetric,
  isRatioMetric,
  isReachMetric,
  isReferenceMetric,
  isStockMetric,
  type Metric,
  type MetricBook,
  type RatioMetric,
  type ReferenceMetric,
} from "../metric.js";
import { participationRate } from "../participation-rate.js";
import { type CellContext, cellKindOf, type CellMetric } from "./cell-kind.js";
import type { Gathered, GridReading } from "./gathered.js";
import { namesWithout } from "./grouping-sets.js";
import { type Key, keyText } from "./key.js";
import { type Returns, returnsFigure } from "./returns.js";
import type { Scope } from "./scope.js";
import type { ScopeUnits } from "./scope-units.js";
import type { Stock } from "./stock.js";
import { targetFigure } from "./target-figure.js";

/** What figures draw on. */
export interface FigureContext extends CellContext {
  readonly metrics: MetricBook;
  readonly units: UnitRegistry | undefined;
  readonly periodKinds: readonly PeriodKind[];
  /** By the id of a metric. */
  readonly stocks: ReadonlyMap<string, Stock>;
  readonly scopeOf: (names: readonly string[], key: Key) => Scope;
  readonly returns: Returns;
  readonly gazetteer: () => Gazetteer;
  readonly scopeUnits: () => ScopeUnits;
}

/** One group: its words, and its cell in each reading of its set; -1 where the reading has none. */
export interface Group {
  readonly names: readonly string[];
  readonly set: number;
  readonly key: Key;
  readonly cells: readonly number[];
  readonly scope: () => Scope;
}

/** What a metric says of a group. */
export interface Said<Value extends Difference | Ratio | null = Difference | Ratio | null> {
  readonly figure: Value;
  readonly basis: Basis;
}

/** What metrics say of groups. */
export interface Figures {
  readonly gathered: Gathered;
  readonly context: FigureContext;
  readonly group: (set: number, key: Key, cells: readonly number[]) => Group;
  readonly measure: (id: string, set: number) => (group: Group) => Said;
  readonly coverage: (group: Group) => RowCoverage;
}

const noBasis: Basis = Object.freeze({ records: 0, reported: 0 });
const nothing: Said<null> = Object.freeze({ figure: null, basis: noBasis });

type Measure<Value extends Difference | Ratio | null = Difference | Ratio | null> = (
  group: Group,
) => Said<Value>;

/**
 * Tells what metrics say of groups.
 *
 * @internal
 */
export function figuresOf(gathered: Gathered, context: FigureContext): Figures {
  const { sets } = gathered;
  const group = (set: number, key: Key, cells: readonly number[]): Group => {
    const names = sets[set] ?? [];
    return { names, set, key, cells, scope: () => context.scopeOf(names, key) };
  };
  const figures: Figures = {
    gathered,
    context,
    group,
    measure: (id, set) => measureOf(metricOf(id, context.metrics), set, figures),
    coverage: (one) => context.returns.coverage(one.scope()),
  };
  return figures;
}

function measureOf(metric: Metric, set: number, figures: Figures): Measure {
  if (isRatioMetric(metric)) return ratioMeasure(metric, set, figures);
  if (isComputedMetric(metric)) return computedMeasure(metric, set, figures);
  return countMeasure(metric.id, set, figures);
}

function ratioMeasure(
  { numerator, denominator, per = 1, sort, outOfAll }: RatioMetric,
  set: number,
  figures: Figures,
): Measure<Ratio> {
  const over = countMeasure(numerator, set, figures);
  const under =
    outOfAll === undefined
      ? countMeasure(denominator, set, figures)
      : widerMeasure(denominator, set, outOfAll, figures);
  const { units } = figures.context;
  return (group) => {
    const [top, bottom] = [over(group), under(group)];
    const figure =
      sort === "rate"
        ? participationRate({
            participants: top.figure as Figure<never> | null,
            population: bottom.figure as Figure<never> | null,
            ...(units && { units: units as never }),
          })
        : ratioPer(top.figure, bottom.figure, per);
    return { ...top, figure };
  };
}

/** A metric of the wider group that a group is part of. */
function widerMeasure(
  id: string,
  set: number,
  words: readonly string[],
  figures: Figures,
): Measure<Figure | null> {
  const { sets, plan, readings } = figures.gathered;
  const names = sets[set] ?? [];
  const kept = namesWithout(names, words, plan);
  const wider = sets.findIndex((other) => keyText(other) === keyText(kept));
  const measure = countMeasure(id, wider, figures);
  const lookUps = (readings[wider] ?? []).map(lookUp);
  return ({ key }) => {
    const words = kept.map((name) => key[names.indexOf(name)] ?? null);
    return measure(
      figures.group(
        wider,
        words,
        lookUps.map((find) => find(words)),
      ),
    );
  };
}

/**
 * Finds the cell of a key; -1 where the reading has none.
 *
 * @internal
 */
export function lookUp({ grid }: GridReading): (key: Key) => number {
  const byWords = new Map(grid.occupied.map((cell) => [keyText(grid.wordsOf(cell)), cell]));
  return (key) => byWords.get(keyText(key)) ?? -1;
}

function computedMeasure(metric: ComputedMetric, set: number, figures: Figures): Measure {
  const measures = Object.entries(metric.parts).map(
    ([name, part]) => [name, partMeasure(part, set, figures)] as const,
  );
  return (group) => {
    const said = measures.map(([name, measure]) => [name, measure(group)] as const);
    const of = Object.fromEntries(said.map(([name, { figure }]) => [name, figure]));
    return {
      figure: metric.compute(of),
      basis: said[0]?.[1].basis ?? noBasis,
    };
  };
}

function partMeasure(part: ComputedPart, set: number, figures: Figures): Measure<Figure | null> {
  if (typeof part === "string") return countMeasure(part, set, figures);
  const { stocks, periodKinds } = figures.context;
  const stock = stocks.get(part.metric);
  return (group) => {
    const { place, period } = group.scope();
    if (stock === undefined || period == null) return nothing;
    const before =
      part.when === "previousPeriod"
        ? withinCalendar(() => previousPeriod(period, periodKinds))
        : withinCalendar(() => samePeriodLastYear(period, { periodKinds }));
    return before === null ? nothing : stockSaid(stock, group, { place, period: before }, figures);
  };
}

/** The first period that phongtrao knows has none before it. */
function withinCalendar<Value>(find: () => Value): Value | null {
  try {
    return find();
  } catch (error) {
    if (isPhongTraoError(error, "invalid-date")) return null;
    throw error;
  }
}

function countMeasure(id: string, set: number, figures: Figures): Measure<Figure | null> {
  const { context, gathered } = figures;
  const metric = metricOf(id, context.metrics);
  if (isStockMetric(metric)) {
    const stock = context.stocks.get(id);
    return stock === undefined ? () => nothing : (group) => stockSaid(stock, group, group.scope(), figures);
  }
  if (isReferenceMetric(metric)) return referenceMeasure(metric, figures);
  if (isFlowMetric(metric) || isReachMetric(metric)) {
    const kind = cellKindOf(metric, context);
    const at = (gathered.readings[set] ?? []).findIndex(({ counts }) => counts.has(id));
    const reading = gathered.readings[set]?.[at];
    const stateOf = reading?.counts.get(id)?.stateOf ?? (() => undefined);
    const gap = gathered.plan.gaps.flows === "zero" ? assumedZero(metric.unit) : nothing;
    const lineage = reading?.lineage ?? null;
    return (group) => {
      const cell = group.cells[at] ?? -1;
      const state = cell === -1 ? undefined : stateOf(cell);
      if (state === undefined) return gap;
      const figure = kind.figure(state, group.scope);
      const basis = kind.basis(state);
      if (lineage === null || figure === null) return { figure, basis };
      return {
        figure: withLineage(figure, cellLineage(metric, lineage.get(cell) ?? [], group, figures)),
        basis,
      };
    };
  }
  return () => nothing;
}

function assumedZero(unit: string): Said<Figure> {
  const figure = makeFigure(unit, 0, { lower: 0, upper: 0 }, ["assumed"], ["nothingHappened"]);
  return { figure, basis: noBasis };
}

function stockSaid(stock: Stock, group: Group, scope: Scope, figures: Figures): Said<Figure | null> {
  const { figure, records, methods } = stock.at(group.names, group.key, scope);
  const count = records.length;
  const basis: Basis = Object.freeze({
    records: count,
    reported: count,
    ...(methods.length > 0 && { methods }),
  });
  if (figure === null || !figures.gathered.isTraced) return { figure, basis };
  const { source } = stock.metric;
  return { figure: withLineage(figure, recordsLineage("last", source, records, group, figures)), basis };
}

function cellLineage(
  metric: CellMetric,
  records: readonly string[],
  group: Group,
  figures: Figures,
): RecordsLineage {
  const operation = isReachMetric(metric)
    ? "places"
    : typeof metric.overTime === "string"
      ? metric.overTime
      : "custom";
  // Groups of an audience stand in the record of their activity.
  const isPart = metric.source === "audienceParts";
  const ids = isPart ? [...new Set(records.map((id) => id.slice(0, id.lastIndexOf("#"))))] : records;
  return recordsLineage(operation, isPart ? "activities" : metric.source, ids, group, figures);
}

function recordsLineage(
  operation: RecordsLineage["operation"],
  list: string,
  records: readonly string[],
  group: Group,
  figures: Figures,
): RecordsLineage {
  const { received, expected } = figures.coverage(group);
  const isAsked = figures.gathered.plan.reporting !== null;
  const coverage = received === null || expected === null ? "unknown" : { received, expected };
  return deepFreeze({
    from: "records",
    operation: records.length === 1 && operation === "sum" ? "reported" : operation,
    list,
    records: [...records],
    ...(isAsked && { coverage }),
  });
}

function referenceMeasure(
  { refersTo, unit }: ReferenceMetric,
  { context, gathered }: Figures,
): Measure<Figure | null> {
  const { returns, units } = context;
  const { plan, targets } = gathered;
  return ({ names, key, scope }) => {
    const figure =
      refersTo.kind === "units"
        ? unitsFigure(refersTo.level, unit, scope(), context)
        : refersTo.kind === "returns"
          ? returnsFigure(refersTo.which, scope(), returns)
          : targetFigure(targets, refersTo.measure, unit, plan, names, key, scope(), units);
    return { figure, basis: noBasis };
  };
}

function unitsFigure(
  level: Parameters<ScopeUnits["existing"]>[0],
  unit: string,
  { place, period }: Scope,
  { scopeUnits, units }: FigureContext,
): Figure | null {
  if (period == null || place === null) return null;
  const existing = scopeUnits().existing(level, place, period.lastDay);
  return existing === null ? null : toFigure(exactly(existing.length, unit as never), { units });
}
