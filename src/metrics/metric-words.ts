import type { StandardMetrics } from "./book/standard-metrics.js";

/** What a language calls the metrics: heads of columns. Plain data that a locale supplies; add those of your own metrics under their ids. */
export interface MetricWords {
  /** By id. */
  readonly metrics: Readonly<Record<keyof StandardMetrics, string>> & Readonly<Record<string, string>>;
}
