import { defineMetric } from "../define-metric.js";

/** @internal */
export const distinctPeople = defineMetric({
  id: "distinctPeople",
  definition:
    "Different people who took part: at least those of the largest event, of attendances over several sessions at least those of the average one, and at most those of all together.",
  provenance: "house rule",
  unit: "person",
  source: "activities",
  overTime: "distinct",
  of: "people",
});
