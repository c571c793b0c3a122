import { defineMetric } from "../define-metric.js";

/** @internal */
export const audienceShare = defineMetric({
  id: "audienceShare",
  definition:
    "Attendances of one group (trong đó) as a share of all attendances of the activities whose reports name that group.",
  provenance: "house rule",
  numerator: "audienceHeadcount",
  denominator: "audienceAttendance",
  sort: "share",
});
