import { defineMetric } from "../define-metric.js";

/** @internal */
export const reportingCompleteness = defineMetric({
  id: "reportingCompleteness",
  definition: "Returns accepted as a share of the returns expected, those that were not due yet among them.",
  provenance: "house rule",
  numerator: "returnsAccepted",
  denominator: "returnsExpected",
});
