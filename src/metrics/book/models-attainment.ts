import { defineMetric } from "../define-metric.js";

/** @internal */
export const modelsAttainment = defineMetric({
  id: "modelsAttainment",
  definition: "Models in force as a share of those that the target of the place and period asks for.",
  provenance: "house rule",
  numerator: "modelsInForce",
  denominator: "modelsTarget",
});
