import { defineMetric } from "../define-metric.js";
import { inForce } from "../ledger/ledger-metric.js";

/** @internal */
export const modelsInForce = defineMetric({
  id: "modelsInForce",
  definition:
    "Models in force: of each movement, place, holder and field the latest total stated within the period, what is stated for the opening of the next one included, and what the ledger tells of the days after it; a total stands for those of the places, holders and fields within it.",
  ...inForce("model"),
});
