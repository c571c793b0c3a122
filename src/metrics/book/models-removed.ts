import { defineMetric } from "../define-metric.js";
import { flowsIn } from "../ledger/ledger-metric.js";

/** @internal */
export const modelsRemoved = defineMetric({
  id: "modelsRemoved",
  definition: "Models that went out: discontinued or merged away (thanh loại, sáp nhập).",
  provenance: "the ledgers of models that offices keep",
  unit: "model",
  source: "ledger",
  overTime: "sum",
  of: "quantity",
  where: flowsIn("model").removed,
  countsEvents: true,
});
