import { defineMetric } from "../define-metric.js";

/** @internal */
export const sessionsAttainment = defineMetric({
  id: "sessionsAttainment",
  definition: "Sessions as a share of those that the target of the place and period asks for.",
  provenance: "house rule",
  numerator: "sessions",
  denominator: "sessionsTarget",
});
