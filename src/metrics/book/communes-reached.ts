import { defineMetric } from "../define-metric.js";

/** @internal */
export const communesReached = defineMetric({
  id: "communesReached",
  definition:
    "Different communes, of those that existed on the last day of the period, with at least one activity in it.",
  provenance: "house rule",
  unit: "commune",
  source: "activities",
  reaches: "commune",
});
