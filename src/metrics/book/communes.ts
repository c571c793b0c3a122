import { defineMetric } from "../define-metric.js";

/** @internal */
export const communes = defineMetric({
  id: "communes",
  definition: "Communes, wards and townships that existed on the last day of the period.",
  provenance: "the administrative units that are given",
  unit: "commune",
  refersTo: { kind: "units", level: "commune" },
});
