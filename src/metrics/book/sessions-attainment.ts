import { defineMetric } from "../define-metric.js";

/** @internal */
export const sessionsAttainment = defineMetric({
  id: "sessionsAttainment",
  definition: "What was reached as a share of what the target for sessions asks for.",
  provenance: "house rule",
  numerator: "sessions",
  denominator: "sessionsTarget",
});
