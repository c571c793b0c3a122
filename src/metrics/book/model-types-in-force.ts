import { defineMetric } from "../define-metric.js";
import { inForce } from "../ledger/ledger-metric.js";

/** @internal */
export const modelTypesInForce = defineMetric({
  id: "modelTypesInForce",
  definition:
    "Model types (loại mô hình) in force: of each movement, place, holder and field the latest number stated within the period, and what the ledger tells of the days after it; one type may stand in many of these, so that together they are at least the largest and at most their sum.",
  ...inForce("modelType"),
});
