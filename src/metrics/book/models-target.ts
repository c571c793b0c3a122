import { defineMetric } from "../define-metric.js";

/** @internal */
export const modelsTarget = defineMetric({
  id: "modelsTarget",
  definition: "Models in force that the target of the place and period asks for.",
  provenance: "the plans that set targets, as the register holds them",
  unit: "model",
  refersTo: { kind: "target", measure: "models" },
});
