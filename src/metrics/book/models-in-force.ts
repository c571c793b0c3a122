import { defineMetric } from "../define-metric.js";

/** @internal */
export const modelsInForce = defineMetric({
  id: "modelsInForce",
  definition:
    "Models in force: of each movement, place, holder and field the latest total stated within the period.",
  provenance: "house rule",
  unit: "model",
  source: "ledger",
  overTime: "last",
  of: "quantity",
  where: { kind: ["statedTotal"], unit: ["model"] },
  series: ["movement", "holder", "field"],
});
