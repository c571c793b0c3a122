import { fail, type Path } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import { type CountMetric, isRatioMetric, type Metric, type MetricBook } from "./metric.js";

/**
 * The metric of an id; one that is not in the book throws `unknown-metric`.
 *
 * @internal
 */
export function metricOf(id: string, metrics: MetricBook, path: Path = []): Metric {
  const metric = Object.hasOwn(metrics, id) ? metrics[id] : undefined;
  if (metric !== undefined) return metric;
  const known = Object.keys(metrics);
  const message = `No metric is called ${preview(id)}; known are ${known.join(", ")}. For one of your own, pass \`metrics\`.`;
  return fail("unknown-metric", message, { found: preview(id), known }, path);
}

/**
 * The count metrics that a metric rests on: itself, or numerator and denominator. A ratio of ratios throws `invalid-metric`.
 *
 * @internal
 */
export function countMetricsOf(id: string, metrics: MetricBook, path: Path = []): readonly CountMetric[] {
  const metric = metricOf(id, metrics, path);
  if (!isRatioMetric(metric)) return [metric];
  return [metric.numerator, metric.denominator].map((part) => {
    const count = metricOf(part, metrics, path);
    if (!isRatioMetric(count)) return count;
    return fail(
      "invalid-metric",
      `The metric ${preview(id)} is a ratio of ratios; name counts as its parts.`,
      { id },
      path,
    );
  });
}
