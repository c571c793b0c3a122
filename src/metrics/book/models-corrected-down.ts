import { defineMetric } from "../define-metric.js";

/** @internal */
export const modelsCorrectedDown = defineMetric({
  id: "modelsCorrectedDown",
  definition: "Models by which recounts found fewer than were on the books; nothing was given up.",
  provenance: "the corrections of the ledgers that offices keep",
  unit: "model",
  source: "ledger",
  overTime: "sum",
  of: "quantity",
  where: { kind: ["correction"], effect: ["decrease"], unit: ["model"] },
  countsEvents: true,
});
