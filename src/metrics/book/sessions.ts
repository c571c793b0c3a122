import { defineMetric } from "../define-metric.js";

/** @internal */
export const sessions = defineMetric({
  id: "sessions",
  definition:
    "Sessions held (buổi); conferences and training classes are sessions too, rounds (đợt) are not.",
  provenance: "house rule",
  unit: "session",
  source: "activities",
  overTime: "sum",
  of: "sessions",
});
