import { defineMetric } from "../define-metric.js";
import { inForce } from "../ledger/ledger-metric.js";

/** @internal */
export const modelSitesInForce = defineMetric({
  id: "modelSitesInForce",
  definition:
    "Model sites (điểm) in force: of each movement, place, holder and field the latest total stated within the period, and what the ledger tells of the days after it, as for models.",
  ...inForce("modelSite"),
});
