import { defineMetric } from "../define-metric.js";

/** @internal */
export const attendanceTarget = defineMetric({
  id: "attendanceTarget",
  definition: "Attendances that the target of the place and period asks for.",
  provenance: "the plans that set targets, as the register holds them",
  unit: "attendance",
  refersTo: { kind: "target", measure: "attendance" },
});
