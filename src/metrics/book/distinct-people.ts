import { defineMetric } from "../define-metric.js";

/** @internal */
export const distinctPeople = defineMetric({
  id: "distinctPeople",
  definition:
    "Different people who took part: at least those of the largest event, at most those of all events together.",
  provenance: "house rule",
  unit: "person",
  source: "activities",
  overTime: "distinct",
  of: "attendance",
});
