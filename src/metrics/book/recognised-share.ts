import { defineMetric } from "../define-metric.js";

/** @internal */
export const recognisedShare = defineMetric({
  id: "recognisedShare",
  definition: "Recognitions of models in the period as a share of the models in force at its end.",
  provenance: "house rule",
  numerator: "modelsRecognised",
  denominator: "modelsInForce",
});
