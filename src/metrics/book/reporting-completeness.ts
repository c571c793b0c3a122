import { defineMetric } from "../define-metric.js";

/** @internal */
export const reportingCompleteness = defineMetric({
  id: "reportingCompleteness",
  definition: "Returns accepted as a share of the returns expected.",
  provenance: "house rule",
  numerator: "returnsAccepted",
  denominator: "returnsExpected",
});
