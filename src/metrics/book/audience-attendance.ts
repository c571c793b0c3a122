import { defineMetric } from "../define-metric.js";

/** @internal */
export const audienceAttendance = defineMetric({
  id: "audienceAttendance",
  definition: "Attendances of the activities whose reports name groups of their audience.",
  provenance: "house rule",
  unit: "attendance",
  source: "activities",
  overTime: "sum",
  of: "attendance",
  where: { relation: ["partition", "subset", "overlapping"] },
});
