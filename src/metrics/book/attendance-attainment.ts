import { defineMetric } from "../define-metric.js";

/** @internal */
export const attendanceAttainment = defineMetric({
  id: "attendanceAttainment",
  definition: "Attendances as a share of those that the target of the place and period asks for.",
  provenance: "house rule",
  numerator: "attendance",
  denominator: "attendanceTarget",
});
