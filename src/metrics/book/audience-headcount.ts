import { defineMetric } from "../define-metric.js";

/** @internal */
export const audienceHeadcount = defineMetric({
  id: "audienceHeadcount",
  definition: "People of the groups that reports name within an audience (trong đó), counted at each event.",
  provenance: "house rule",
  unit: "attendance",
  source: "audienceParts",
  overTime: "sum",
  of: "headcount",
});
