import { defineMetric } from "../define-metric.js";

/** @internal */
export const activities = defineMetric({
  id: "activities",
  definition: "Records of activities, each counted as one, though a record may sum many sessions.",
  provenance: "house rule",
  unit: "activity",
  source: "activities",
  overTime: "count",
});
