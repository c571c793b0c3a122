import { defineMetric } from "../define-metric.js";

/** @internal */
export const audienceShare = defineMetric({
  id: "audienceShare",
  definition:
    "Attendances of one group as a share of those of all groups that reports name and count, which need not be all attendances.",
  provenance: "house rule",
  numerator: "audienceHeadcount",
  denominator: "audienceHeadcount",
  outOfAll: ["audience"],
});
