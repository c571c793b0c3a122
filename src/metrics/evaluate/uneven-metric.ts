import {
  isFlowMetric,
  isRatioMetric,
  type FlowMetric,
  type MetricBook,
  type RatioMetric,
} from "../metric.js";
import { metricOf } from "../count-metrics-of.js";
import type { Plan } from "../plan.js";

/** Counts the records that tell one of two counts and not the other, so that a ratio of the two is of different records. */
export interface UnevenMetric extends FlowMetric {
  readonly either: readonly [FlowMetric, FlowMetric];
}

/**
 * What counts the records that a ratio has on one side only; `undefined` where its two counts are not told by the same records, or not each by itself.
 *
 * @internal
 */
export function unevenMetricOf(
  { id, numerator, denominator, outOfAll }: RatioMetric,
  metrics: MetricBook,
): UnevenMetric | undefined {
  const [over, under] = [metricOf(numerator, metrics), metricOf(denominator, metrics)];
  if (outOfAll !== undefined || !isFlowMetric(over) || !isFlowMetric(under)) return undefined;
  if (over.of === under.of || recordsOf(over) !== recordsOf(under)) return undefined;
  const { source, where } = over;
  return {
    id: `uneven ${id}`,
    definition: "Records that tell one of the two counts and not the other.",
    provenance: "house rule",
    unit: over.unit,
    source,
    where,
    overTime: "count",
    either: [over, under],
  };
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
 * Those of the ratios that a plan asks for.
 *
 * @internal
 */
export function unevenMetrics({ measures }: Plan, metrics: MetricBook): readonly UnevenMetric[] {
  const asked = [...new Set(Object.values(measures))].map((id) => metricOf(id, metrics));
  return asked.flatMap((metric) => (isRatioMetric(metric) ? (unevenMetricOf(metric, metrics) ?? []) : []));
}

/**
 * A book that has them, too.
 *
 * @internal
 */
export function withUnevenMetrics(plan: Plan, metrics: MetricBook): MetricBook {
  return {
    ...metrics,
    ...Object.fromEntries(unevenMetrics(plan, metrics).map((metric) => [metric.id, metric])),
  };
}

/**
 * @internal
 */
export function isUnevenMetric(metric: FlowMetric): metric is UnevenMetric {
  return "either" in metric;
}
