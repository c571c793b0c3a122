import { defineMetric } from "../define-metric.js";

/** @internal */
export const modelsRecognised = defineMetric({
  id: "modelsRecognised",
  definition: "Models that were found good (công nhận); they were there before.",
  provenance: "house rule",
  unit: "model",
  source: "ledger",
  overTime: "sum",
  of: "quantity",
  where: { kind: ["recognised"], unit: ["model"] },
  countsEvents: true,
});
