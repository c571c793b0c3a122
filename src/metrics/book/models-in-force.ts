import { defineMetric } from "../define-metric.js";
import { modelsAdded } from "./models-added.js";
import { modelsCorrectedDown } from "./models-corrected-down.js";
import { modelsCorrectedUp } from "./models-corrected-up.js";
import { modelsRemoved } from "./models-removed.js";

/** @internal */
export const modelsInForce = defineMetric({
  id: "modelsInForce",
  definition:
    "Models in force: of each movement, place, holder and field the latest total stated within the period, what is stated for the opening of the next one included, and what the ledger tells of the days after it; a total stands for those of the places, holders and fields within it.",
  provenance: "the ledgers of models that offices keep",
  unit: "model",
  source: "ledger",
  overTime: "last",
  of: "quantity",
  where: { kind: ["statedTotal", "opening"], unit: ["model"] },
  series: ["movement", "holder", "field"],
  flows: {
    added: modelsAdded.where,
    removed: modelsRemoved.where,
    correctedUp: modelsCorrectedUp.where,
    correctedDown: modelsCorrectedDown.where,
  },
});
