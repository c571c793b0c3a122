import { defineMetric } from "../define-metric.js";

/** @internal */
export const audienceShare = defineMetric({
  id: "audienceShare",
  definition: "People of one group as a share of the people of all groups that reports name and count.",
  provenance: "house rule",
  numerator: "audienceHeadcount",
  denominator: "audienceHeadcount",
  outOfAll: ["audience"],
});
