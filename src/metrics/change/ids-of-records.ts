import { countMetricsOf } from "../count-metrics-of.js";
import { isCellMetric } from "../evaluate/cell-kind.js";
import type { MetricBook } from "../metric.js";

/**
 * Of what a metric rests on, what reads records that fall into groups, and no stocks.
 *
 * @internal
 */
export function idsOfRecords(id: string, metrics: MetricBook): readonly string[] {
  return countMetricsOf(id, metrics)
    .filter(isCellMetric)
    .map((metric) => metric.id);
}
