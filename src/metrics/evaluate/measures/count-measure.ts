import type { Figure } from "../../../quantity/figure.js";
import { metricOf } from "../../count-metrics-of.js";
import { type CountMetric, isReferenceMetric, isStockMetric } from "../../metric.js";
import { cellMeasure } from "./cell-measure.js";
import type { Measure, MeasureContext } from "./measure.js";
import { referenceMeasure } from "./reference-measure.js";
import { stockMeasure } from "./stock-measure.js";

/**
 * What a count metric says of the groups of a set.
 *
 * @internal
 */
export function countMeasure(id: string, set: number, context: MeasureContext): Measure<Figure | null> {
  // That it is a count was seen to when the plan was made.
  const metric = metricOf(id, context.metrics) as CountMetric;
  if (isStockMetric(metric)) return stockMeasure(id, set, context);
  if (isReferenceMetric(metric)) return referenceMeasure(metric, set, context);
  return cellMeasure(metric, set, context);
}
