import { defineMetric } from "../define-metric.js";

/** @internal */
export const attendanceAttainment = defineMetric({
  id: "attendanceAttainment",
  definition: "What was reached as a share of what the target for attendance asks for.",
  provenance: "house rule",
  numerator: "attendance",
  denominator: "attendanceTarget",
});
