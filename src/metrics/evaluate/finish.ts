import type { Period } from "../../calendar/period.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import { periodKinds as standardPeriodKinds } from "../../calendar/period-kinds.js";
import { type Gazetteer, indexOf } from "../../geography/gazetteer.js";
import { compareText } from "../../internal/compare-text.js";
import { deepFreeze } from "../../internal/deep-freeze.js";
import { once } from "../../internal/once.js";
import { remember } from "../../internal/remember.js";
import { units as standardUnits, type UnitRegistry } from "../../quantity/unit.js";
import type { Cube, LeftOut } from "../cube.js";
import { isStockMetric, type MetricBook } from "../metric.js";
import { metricOf } from "../count-metrics-of.js";
import type { Gathered } from "./gathered.js";
import { noGazetteer } from "./group-columns.js";
import { rowSets } from "./grouping-sets.js";
import type { Group, MeasureContext } from "./measures/measure.js";
import { returnsOf, unknownCoverage } from "./returns.js";
import { rowsOf } from "./rows-of.js";
import { type Scope, scopesOf } from "./scope.js";
import { scopeUnits } from "./scope-units.js";
import { stockOf } from "./stock.js";
import { stockPlaces } from "./stock-places.js";

/** What figures draw on. */
export interface FinishOptions {
  readonly metrics: MetricBook;
  readonly gazetteer?: Gazetteer | undefined;
  readonly periodKinds?: readonly PeriodKind[] | undefined;
  readonly units?: UnitRegistry | undefined;
  /** The period of another table that this one is held against. */
  readonly beside?: Period | undefined;
}

/**
 * The cube of what was gathered from a register, or from several parts of one.
 *
 * @internal
 */
export function finish(gathered: Gathered, options: FinishOptions): Cube {
  const { plan, leftOut } = gathered;
  const context = measureContext(gathered, options);
  // The sets of rows come first among all, in the same order.
  const [rows = [], ...totals] = rowSets(plan).map((names, set) => rowsOf(names, set, context));
  return Object.freeze({
    plan,
    rows: Object.freeze(rows),
    totals: Object.freeze(totals.flat()),
    leftOut: deepFreeze(oncePerSource(leftOut)),
  });
}

function measureContext(gathered: Gathered, options: FinishOptions): MeasureContext {
  const { plan, sets, stated } = gathered;
  const { metrics, gazetteer, units, periodKinds = standardPeriodKinds } = options;
  const registry: UnitRegistry = units ?? standardUnits;
  const scopeUnitsOf = once(() => scopeUnits(gazetteer ?? noGazetteer()));
  const placesOf = once(() => (gazetteer === undefined ? null : stockPlaces(indexOf(gazetteer))));
  const stocks = [...stated].flatMap(([id, list]) => {
    const metric = metricOf(id, metrics);
    if (!isStockMetric(metric)) return [];
    const addsOverPlaces = registry[metric.unit]?.additiveOverPlaces !== false;
    return stockOf({ ...metric, addsOverPlaces }, list, plan, periodKinds, placesOf);
  });
  const scopeIn = scopesOf(plan, periodKinds, gazetteer);
  const scopes = sets.map((names) => scopeIn(names));
  const scopeOf = ({ set, key }: Group) => scopes[set]?.(key) ?? everything;
  const returns = returnsOf(gathered.submissions, plan.reporting, gazetteer, periodKinds, scopeUnitsOf);
  return {
    gathered,
    metrics,
    units,
    periodKinds,
    stocks: new Map(stocks.map((stock) => [stock.metric.id, stock])),
    scopeOf,
    returns,
    stockPlaces: placesOf,
    hasGazetteer: gazetteer !== undefined,
    coverage: plan.reporting === null ? () => unknownCoverage : (group) => returns.coverage(scopeOf(group)),
    gazetteer: () => gazetteer ?? noGazetteer(),
    scopeUnits: scopeUnitsOf,
    beside: options.beside,
  };
}

const everything: Scope = { place: undefined, period: undefined };

/** Metrics of one list leave out records of their own, each of which is named once for a reason; parts name them in the order of the whole. */
function oncePerSource(leftOut: readonly LeftOut[]): readonly LeftOut[] {
  const groups = new Map<string, Pick<LeftOut, "reason" | "source"> & { readonly ids: Set<string> }>();
  for (const { reason, source, records } of leftOut) {
    const { ids } = remember(groups, `${reason} ${source}`, () => ({
      reason,
      source,
      ids: new Set<string>(),
    }));
    for (const id of records) ids.add(id);
  }
  const inOrder = [...groups].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
  return inOrder.map(({ reason, source, ids }) => ({
    reason,
    source,
    records: [...ids].sort(),
  }));
}
