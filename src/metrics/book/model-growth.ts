import type { Figure } from "../../quantity/figure.js";
import { subtract } from "../../quantity/subtract.js";
import { exactly } from "../../quantity/exactly.js";
import { defineMetric } from "../define-metric.js";
import { growthOfStock } from "../growth/growth-of-stock.js";
import { heldUntilEnd } from "../ledger/held-until-end.js";
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
  compute: ({ correctedUp, correctedDown, ...parts }, { comparison, statedBefore = [] }) => {
    const { added, removed, closing: stated } = parts;
    const flows = { in: [added, correctedUp], out: [removed, correctedDown] };
    const isBefore = stated !== null && statedBefore.includes("closing");
    const { opening, closing } = reconcile({
      ...parts,
      closing: isBefore ? heldUntilEnd(stated, flows) : stated,
      correction: netOf(correctedUp, correctedDown),
    });
    return growthOfStock(opening, closing, comparison, {}).relative;
  },
});

function netOf(up: Figure | null, down: Figure | null) {
  if (up === null && down === null) return null;
  const none = exactly(0, "model");
  return subtract<string>(up ?? none, down ?? none);
}
