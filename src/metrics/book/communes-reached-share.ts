import { defineMetric } from "../define-metric.js";

/** @internal */
export const communesReachedShare = defineMetric({
  id: "communesReachedShare",
  definition:
    "Communes with at least one activity in the period, as a share of those that existed on its last day.",
  provenance: "house rule",
  numerator: "communesReached",
  denominator: "communes",
  sort: "rate",
});
