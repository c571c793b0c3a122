import { defineMetric } from "../define-metric.js";

/** @internal */
export const reportingTimeliness = defineMetric({
  id: "reportingTimeliness",
  definition: "Returns on time as a share of the returns expected.",
  provenance: "house rule",
  numerator: "returnsOnTime",
  denominator: "returnsExpected",
});
