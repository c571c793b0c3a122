import { flowKinds } from "../../records/flow-kinds.js";
import { defineMetric } from "../define-metric.js";

/** @internal */
export const modelsRemoved = defineMetric({
  id: "modelsRemoved",
  definition: "Models that went out: discontinued or merged away (thanh loại, sáp nhập).",
  provenance: "the ledgers of models that offices keep",
  unit: "model",
  source: "ledger",
  overTime: "sum",
  of: "quantity",
  where: { kind: flowKinds.outgoing, unit: ["model"] },
  countsEvents: true,
});
