import { defineMetric } from "../define-metric.js";

/** @internal */
export const effectiveShare = defineMetric({
  id: "effectiveShare",
  definition: "Models that work well as a share of the models in force.",
  provenance: "house rule",
  numerator: "modelsEffective",
  denominator: "modelsInForce",
});
