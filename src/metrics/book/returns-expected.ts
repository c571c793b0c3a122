import { defineMetric } from "../define-metric.js";

/** @internal */
export const returnsExpected = defineMetric({
  id: "returnsExpected",
  definition: "Returns that were expected, as the plan says who reports on which periods.",
  provenance: "house rule",
  unit: "submission",
  refersTo: { kind: "returns", which: "expected" },
});
