import { defineMetric } from "../define-metric.js";
import { inhabitantsPerIntensity } from "../participation-intensity.js";

/** @internal */
export const participationIntensity = defineMetric({
  id: "participationIntensity",
  definition: "Attendances per 100 inhabitants; may exceed 100, since one person may attend often.",
  provenance: "house rule",
  numerator: "attendance",
  denominator: "population",
  per: inhabitantsPerIntensity,
});
