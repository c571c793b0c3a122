import { defineMetric } from "../define-metric.js";

/** @internal */
export const communesReachedShare = defineMetric({
  id: "communesReachedShare",
  definition:
    "Communes with at least one activity, as a share of those that existed on the last day of the period.",
  provenance: "house rule",
  numerator: "communesReached",
  denominator: "communes",
  sort: "rate",
});
