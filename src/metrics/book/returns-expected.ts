import { defineMetric } from "../define-metric.js";

/** @internal */
export const returnsExpected = defineMetric({
  id: "returnsExpected",
  definition:
    "Returns expected: one of each unit that the plan asks and that existed on the last day of each period reported on.",
  provenance: "the reporting of the plan and the gazetteer that is passed in",
  unit: "submission",
  refersTo: { kind: "returns", which: "expected" },
});
