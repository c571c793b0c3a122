import { defineMetric } from "../define-metric.js";

/** @internal */
export const attendancePerSession = defineMetric({
  id: "attendancePerSession",
  definition: "Attendances per session: all attendances over all sessions of a group.",
  provenance: "house rule",
  numerator: "attendance",
  denominator: "sessions",
});
