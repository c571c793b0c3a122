import { defineMetric } from "../define-metric.js";

/** @internal */
export const communesReached = defineMetric({
  id: "communesReached",
  definition: "Communes with at least one activity in the period.",
  provenance: "house rule",
  unit: "commune",
  source: "activities",
  reaches: "commune",
});
