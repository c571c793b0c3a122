import { defineMetric } from "../define-metric.js";

/** @internal */
export const modelsPerCommune = defineMetric({
  id: "modelsPerCommune",
  definition: "Models in force per commune that existed on the last day of the period.",
  provenance: "house rule",
  numerator: "modelsInForce",
  denominator: "communes",
});
