import { defineMetric } from "../define-metric.js";

/** @internal */
export const modelsRecognised = defineMetric({
  id: "modelsRecognised",
  definition:
    "Recognitions of models (công nhận); the models were in force before and stay so, and each recognition counts.",
  provenance: "the ledgers of models that offices keep",
  unit: "model",
  source: "ledger",
  overTime: "sum",
  of: "quantity",
  where: { kind: ["recognised"], unit: ["model"] },
  countsEvents: true,
});
