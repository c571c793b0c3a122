import { defineMetric } from "../define-metric.js";

/** @internal */
export const communes = defineMetric({
  id: "communes",
  definition: "Communes (xã, phường, thị trấn, đặc khu) that existed on the last day of the period.",
  provenance: "the gazetteer that is passed in",
  unit: "commune",
  refersTo: { kind: "units", level: "commune" },
});
