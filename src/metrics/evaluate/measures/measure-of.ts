import { metricOf } from "../../count-metrics-of.js";
import { isComputedMetric, isRatioMetric } from "../../metric.js";
import { computedMeasure } from "./computed-measure.js";
import { countMeasure } from "./count-measure.js";
import type { Measure, MeasureContext } from "./measure.js";
import { ratioMeasure } from "./ratio-measure.js";

/**
 * What the metric of an id says of the groups of a set.
 *
 * @internal
 */
export function measureOf(id: string, set: number, context: MeasureContext): Measure {
  const metric = metricOf(id, context.metrics);
  if (isRatioMetric(metric)) return ratioMeasure(metric, set, context);
  if (isComputedMetric(metric)) return computedMeasure(metric, set, context);
  return countMeasure(id, set, context);
}
