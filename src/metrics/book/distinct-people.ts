import { defineMetric } from "../define-metric.js";

/** @internal */
export const distinctPeople = defineMetric({
  id: "distinctPeople",
  definition:
    "Different people who took part, each record being one event: at least those of the largest, at most those of all together.",
  provenance: "house rule",
  unit: "person",
  source: "activities",
  overTime: "distinct",
  of: "attendance",
});
