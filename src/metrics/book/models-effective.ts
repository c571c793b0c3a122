import { defineMetric } from "../define-metric.js";

/** @internal */
export const modelsEffective = defineMetric({
  id: "modelsEffective",
  definition:
    "Models that work well (phát huy hiệu quả): of each movement, place, holder and field the latest number stated within the period; one of all stands for those of the places, holders and fields within it.",
  provenance: "the ledgers of models that offices keep",
  unit: "model",
  source: "ledger",
  overTime: "last",
  of: "quantity",
  where: { kind: ["effective"], unit: ["model"] },
  series: ["movement", "holder", "field"],
});
