import type { Figure } from "../../quantity/figure.js";
import { subtract } from "../../quantity/subtract.js";
import { exactly } from "../../quantity/exactly.js";
import { defineMetric } from "../define-metric.js";
import { growthOfStock } from "../growth/growth-of-stock.js";
import { type FlowsOfPeriod, heldUntilEnd } from "../ledger/held-until-end.js";
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
    const { added, removed } = parts;
    const heldAs = (name: "opening" | "closing", flows: FlowsOfPeriod) =>
      parts[name] !== null && statedBefore.includes(name) ? heldUntilEnd(parts[name], flows) : parts[name];
    const { opening, closing } = reconcile({
      ...parts,
      // What came and went in the period before is not among the parts.
      opening: heldAs("opening", { in: [], out: [] }),
      closing: heldAs("closing", { in: [added, correctedUp], out: [removed, correctedDown] }),
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
