import { defineMetric } from "../define-metric.js";

/** @internal */
export const returnsOnTime = defineMetric({
  id: "returnsOnTime",
  definition:
    "Returns that came in by the day that they were due, as the plan says who reports on which periods.",
  provenance: "house rule",
  unit: "submission",
  refersTo: { kind: "returns", which: "onTime" },
});
