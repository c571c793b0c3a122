import { defineMetric } from "../define-metric.js";

/** @internal */
export const modelsAdded = defineMetric({
  id: "modelsAdded",
  definition: "Models that came in: established or replicated (xây dựng, nhân rộng).",
  provenance: "the ledgers of models that offices keep",
  unit: "model",
  source: "ledger",
  overTime: "sum",
  of: "quantity",
  where: { kind: ["established", "replicated"], unit: ["model"] },
  countsEvents: true,
});
