import { defineMetric } from "../define-metric.js";

/** @internal */
export const audienceHeadcount = defineMetric({
  id: "audienceHeadcount",
  definition: "Attendances of the groups that reports name and count within an audience (trong đó).",
  provenance: "house rule",
  unit: "attendance",
  source: "audienceParts",
  overTime: "sum",
  of: "headcount",
});
