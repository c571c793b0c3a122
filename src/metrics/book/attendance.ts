import { defineMetric } from "../define-metric.js";

/** @internal */
export const attendance = defineMetric({
  id: "attendance",
  definition:
    "Attendances (lượt): people counted once at each event, whether a record claims people or attendances.",
  provenance: "house rule",
  unit: "attendance",
  source: "activities",
  overTime: "sum",
  of: "attendance",
});
