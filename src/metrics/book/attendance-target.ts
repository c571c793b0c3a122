import { defineMetric } from "../define-metric.js";

/** @internal */
export const attendanceTarget = defineMetric({
  id: "attendanceTarget",
  definition: "What the target for attendance of that place and period asks for.",
  provenance: "the plans that set targets, as the register holds them",
  unit: "attendance",
  refersTo: { kind: "target", measure: "attendance" },
});
