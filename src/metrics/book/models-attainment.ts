import { defineMetric } from "../define-metric.js";

/** @internal */
export const modelsAttainment = defineMetric({
  id: "modelsAttainment",
  definition: "What was reached as a share of what the target for models asks for.",
  provenance: "house rule",
  numerator: "modelsInForce",
  denominator: "modelsTarget",
});
