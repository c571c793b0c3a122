import { metricOf } from "../count-metrics-of.js";
import {
  type FlowMetric,
  isRatioMetric,
  isStockMetric,
  type MetricBook,
  type RatioMetric,
  type ReachMetric,
} from "../metric.js";
import type { Plan } from "../plan.js";
import { type CellMetric, isCellMetric } from "./cell-kind.js";

/** Counts the records that tell one of two counts and not the other, so that a ratio of the two is of different records. */
export interface UnevenMetric extends FlowMetric {
  readonly either: readonly [CellMetric, CellMetric];
}

/**
 * The metrics that tell, of the ratios that a plan asks for, whether their two sides are of the same things. Nobody asks for their figures.
 *
 * @internal
 */
export function sideMetrics({ measures }: Plan, metrics: MetricBook): readonly CellMetric[] {
  const asked = [...new Set(Object.values(measures))].map((id) => metricOf(id, metrics));
  return asked
    .filter(isRatioMetric)
    .flatMap((ratio) => [...unevenMetricsOf(ratio, metrics), visitsMetricOf(ratio, metrics) ?? []].flat());
}

/**
 * A book that has them, too.
 *
 * @internal
 */
export function withSideMetrics(plan: Plan, metrics: MetricBook): MetricBook {
  return {
    ...metrics,
    ...Object.fromEntries(sideMetrics(plan, metrics).map((metric) => [metric.id, metric])),
  };
}

const said = { definition: "Tells of both sides of a ratio.", provenance: "house rule" } as const;

/**
 * What counts the records that a ratio has on one side only: those of the list that both counts are told by, or of each list where one tells activities and the other the
 * groups of their audiences; none where its counts are told by other records.
 *
 * @internal
 */
export function unevenMetricsOf(
  { id, numerator, denominator }: RatioMetric,
  metrics: MetricBook,
): readonly UnevenMetric[] {
  const [over, under] = [metricOf(numerator, metrics), metricOf(denominator, metrics)];
  if (!isCellMetric(over) || !isCellMetric(under)) return [];
  const unevenIn = ({ source, where, unit }: CellMetric): UnevenMetric => ({
    ...said,
    id: `uneven ${source} ${id}`,
    unit,
    source,
    where,
    overTime: "count",
    either: [over, under],
  });
  if (recordsOf(over) === recordsOf(under)) return [unevenIn(over)];
  return areOfOneActivity(over, under) ? [unevenIn(over), unevenIn(under)] : [];
}

function areOfOneActivity(over: CellMetric, under: CellMetric): boolean {
  const lists = [over.source, under.source];
  return lists.includes("activities") && lists.includes("audienceParts");
}

/**
 * What tells where and when the records of a numerator were, that is held against what there is at the places; `undefined` where it is not.
 *
 * @internal
 */
export function visitsMetricOf(
  { id, numerator, denominator }: RatioMetric,
  metrics: MetricBook,
): ReachMetric | undefined {
  const [over, under] = [metricOf(numerator, metrics), metricOf(denominator, metrics)];
  if (!isStockMetric(under) || !isCellMetric(over)) return undefined;
  const { source, where } = over;
  return { ...said, id: `visits ${id}`, unit: "province", source, where, reaches: "province" };
}

/**
 * Which records a metric reads, in a word that is the same for all that read these.
 *
 * @internal
 */
export function recordsOf({ source, where }: Pick<FlowMetric, "source" | "where">): string {
  return JSON.stringify([source, where ?? null]);
}

/**
 * @internal
 */
export function isUnevenMetric(metric: FlowMetric): metric is UnevenMetric {
  return "either" in metric;
}
