import { flowKinds } from "../../records/flow-kinds.js";
import { defineMetric } from "../define-metric.js";

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
  where: { kind: flowKinds.incoming, unit: ["model"] },
  countsEvents: true,
});
