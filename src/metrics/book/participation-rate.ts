import { defineMetric } from "../define-metric.js";

/** @internal */
export const participationRate = defineMetric({
  id: "participationRate",
  definition: "Different people who took part, as a share of the people who live there.",
  provenance: "house rule",
  numerator: "distinctPeople",
  denominator: "population",
  sort: "rate",
});
