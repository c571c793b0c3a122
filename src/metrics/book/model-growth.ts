import { defineMetric } from "../define-metric.js";
import { growthOfStock } from "../growth/growth-of-stock.js";
import { flowBetween } from "../ledger/flow-between.js";
import { netCorrection } from "../ledger/net-correction.js";
import { reconcile } from "../ledger/reconcile.js";

/** @internal */
export const modelGrowth = defineMetric({
  id: "modelGrowth",
  definition:
    "Growth of the models in force from the end of the period before to the end of the period, as a share of the former; a stock that nobody stated follows from the other and from what was added, removed and corrected.",
  provenance: "the stock-and-flow identity: closing = opening + added − removed + correction",
  parts: {
    closing: "modelsInForce",
    opening: { metric: "modelsInForce", when: "previousPeriod" },
    added: "modelsAdded",
    removed: "modelsRemoved",
    correctedUp: "modelsCorrectedUp",
    correctedDown: "modelsCorrectedDown",
  },
  compute: ({ correctedUp, correctedDown, ...parts }, { comparison }) => {
    // What another ground had does not follow from what this one has; the growth is refused.
    if (comparison?.groundChanged === true)
      return growthOfStock(parts.opening, parts.closing, comparison, {}).relative;
    const correction = netCorrection(correctedUp, correctedDown);
    const change = reconcile({ ...parts, correction });
    const { opening, closing } = change;
    // What may have come since a total of June is in the bounds of the closing alone, and not in what was added.
    const flow = closing?.flags.includes("assumed") === true ? null : flowBetween(change);
    return growthOfStock(opening, closing, comparison, { flow }).relative;
  },
});
