import { defineMetric } from "../define-metric.js";
import { flowsIn } from "../ledger/ledger-metric.js";

/** @internal */
export const modelsCorrectedUp = defineMetric({
  id: "modelsCorrectedUp",
  definition: "Models by which recounts found more than were on the books; nothing was founded.",
  provenance: "the corrections of the ledgers that offices keep",
  unit: "model",
  source: "ledger",
  overTime: "sum",
  of: "quantity",
  where: flowsIn("model").correctedUp,
  countsEvents: true,
});
