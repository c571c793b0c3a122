import { defineMetric } from "../define-metric.js";

/** @internal */
export const effectiveShare = defineMetric({
  id: "effectiveShare",
  definition:
    "Models that work well as a share of the models in force, each by the latest number stated within the period.",
  provenance: "house rule",
  numerator: "modelsEffective",
  denominator: "modelsInForce",
  sort: "share",
});
