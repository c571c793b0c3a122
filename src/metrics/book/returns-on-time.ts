import { defineMetric } from "../define-metric.js";

/** @internal */
export const returnsOnTime = defineMetric({
  id: "returnsOnTime",
  definition:
    "Returns that came in by the day that they were due, of the units and periods that the plan asks for.",
  provenance: "the submissions of the register, by their own due day or that of the plan",
  unit: "submission",
  refersTo: { kind: "returns", which: "onTime" },
});
