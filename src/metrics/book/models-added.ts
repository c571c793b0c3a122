import { defineMetric } from "../define-metric.js";
import { flowsIn } from "../ledger/ledger-metric.js";

/** @internal */
export const modelsAdded = defineMetric({
  id: "modelsAdded",
  definition:
    "Models that came in: established, replicated (xây dựng, nhân rộng), or one of the two without saying which.",
  provenance: "the ledgers of models that offices keep",
  unit: "model",
  source: "ledger",
  overTime: "sum",
  of: "quantity",
  where: flowsIn("model").added,
  countsEvents: true,
});
