import { defineMetric } from "../define-metric.js";
import { flowsIn } from "../ledger/ledger-metric.js";

/** @internal */
export const modelsCorrectedDown = defineMetric({
  id: "modelsCorrectedDown",
  definition: "Models by which recounts found fewer than were on the books; nothing was given up.",
  provenance: "the corrections of the ledgers that offices keep",
  unit: "model",
  source: "ledger",
  overTime: "sum",
  of: "quantity",
  where: flowsIn("model").correctedDown,
  countsEvents: true,
});
