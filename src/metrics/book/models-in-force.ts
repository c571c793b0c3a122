import { defineMetric } from "../define-metric.js";

/** @internal */
export const modelsInForce = defineMetric({
  id: "modelsInForce",
  definition:
    "Models in force: of each movement, place, holder and field the latest total stated within the period, what is stated for the opening of the next one included; a total stands for those of the places, holders and fields within it.",
  provenance: "the ledgers of models that offices keep",
  unit: "model",
  source: "ledger",
  overTime: "last",
  of: "quantity",
  where: { kind: ["statedTotal", "opening"], unit: ["model"] },
  series: ["movement", "holder", "field"],
});
