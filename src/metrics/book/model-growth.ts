import { defineMetric } from "../define-metric.js";
import { growth } from "../growth/growth.js";
import { reconcile } from "../ledger/reconcile.js";

/** @internal */
export const modelGrowth = defineMetric({
  id: "modelGrowth",
  definition:
    "Growth of the models in force over the period, from the stock before it, or from the one that follows from what was added and removed.",
  provenance: "the stock-and-flow identity of the ledgers that offices keep",
  parts: {
    opening: { metric: "modelsInForce", when: "previousPeriod" },
    added: "modelsAdded",
    removed: "modelsRemoved",
    closing: "modelsInForce",
  },
  compute: (parts) => {
    const { opening, closing } = reconcile(parts);
    return growth(opening, closing).relative;
  },
});
