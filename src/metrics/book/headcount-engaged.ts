import { defineMetric } from "../define-metric.js";

/** @internal */
export const headcountEngaged = defineMetric({
  id: "headcountEngaged",
  definition: "People met, received, visited, commended or supported, counted once at each occasion.",
  provenance: "house rule",
  unit: "attendance",
  source: "engagements",
  overTime: "sum",
  of: "headcount",
});
