import { didYouMean } from "../internal/did-you-mean.js";
import { fail, type Path } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import { ownValue } from "../internal/own-value.js";
import { unitOf, type UnitRegistry } from "../quantity/unit.js";
import {
  type ComputedPart,
  type CountMetric,
  isComputedMetric,
  isRatioMetric,
  isStockMetric,
  type Metric,
  type MetricBook,
} from "./metric.js";

/**
 * The metric of an id; one that is not in the book throws `unknown-metric`, one that stands under another id `invalid-metric`.
 *
 * @internal
 */
export function metricOf(id: string, metrics: MetricBook, path: Path = []): Metric {
  const metric: Metric | null | undefined = ownValue(metrics, id);
  if (metric?.id === id) return metric;
  if (metric !== undefined) return refuseName(id, metric, path);
  const isList = Array.isArray(metrics);
  const known = isList ? [] : Object.keys(metrics);
  const help = isList
    ? ": `metrics` is a list, and has to be an object by id, such as { ...standardMetrics, mine }."
    : `; ${didYouMean(id, known, `known are ${known.join(", ")}.`)} For one of your own, pass \`metrics\`.`;
  return fail(
    "unknown-metric",
    `No metric is called ${preview(id)}${help}`,
    { found: preview(id), known },
    path,
  );
}

function refuseName(id: string, metric: Metric | null, path: Path): never {
  const message = `The book holds the metric ${preview(metric?.id)} under ${preview(id)}; put it under its own id.`;
  return fail("invalid-metric", message, { id, found: preview(metric?.id) }, path);
}

/**
 * The count metrics that a metric rests on: itself, numerator and denominator, or its parts. One that rests on ratios or computed metrics throws `invalid-metric`.
 *
 * @internal
 */
export function countMetricsOf(id: string, metrics: MetricBook, path: Path = []): readonly CountMetric[] {
  const metric = metricOf(id, metrics, path);
  if (isRatioMetric(metric))
    return [metric.numerator, metric.denominator].map((part) => countOf(id, part, metrics, path));
  if (isComputedMetric(metric))
    return Object.values(metric.parts).map((part) => partOf(id, part, metrics, path));
  return [metric];
}

function partOf(id: string, part: ComputedPart, metrics: MetricBook, path: Path): CountMetric {
  if (typeof part === "string") return countOf(id, part, metrics, path);
  const count = countOf(id, part.metric, metrics, path);
  if (isStockMetric(count)) return count;
  const message = `The metric ${preview(id)} asks what ${part.metric} was in another period, which is known of stocks only.`;
  return fail("invalid-metric", message, { id, part: part.metric }, path);
}

function countOf(id: string, part: string, metrics: MetricBook, path: Path): CountMetric {
  const count = metricOf(part, metrics, path);
  if (!isRatioMetric(count) && !isComputedMetric(count)) return count;
  const message = `The metric ${preview(id)} rests on ${preview(part)}, which is not a count; name counts as its parts.`;
  return fail("invalid-metric", message, { id, part: preview(part) }, path);
}

/**
 * Throws `rate-of-occurrences` for a rate of what occurs, such as attendances: one person may be in many of them.
 *
 * @internal
 */
export function requireRates(
  id: string,
  metrics: MetricBook,
  units: UnitRegistry | undefined,
  path: Path,
): void {
  const metric = metricOf(id, metrics, path);
  if (!isRatioMetric(metric) || metric.sort !== "rate") return;
  for (const { id: part, unit } of countMetricsOf(id, metrics, path)) {
    const { counts } = unitOf(unit, units);
    if (counts === "people" || counts === "bodies") continue;
    const message = `The metric ${preview(id)} is a rate of ${part}, but one person may be in many of the unit ${unit}; ask for participationIntensity.`;
    fail("rate-of-occurrences", message, { id, unit, counts }, path);
  }
}
