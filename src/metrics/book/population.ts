import { defineMetric } from "../define-metric.js";

/** @internal */
export const population = defineMetric({
  id: "population",
  definition:
    "People who live there: of each place the number for the latest and shortest time that covers the period's last day or lies within the period.",
  provenance: "the populations that statistical offices publish, as the register holds them",
  unit: "person",
  source: "populations",
  overTime: "last",
  of: "quantity",
  where: { of: ["everybody"], unit: ["person", "inhabitant"] },
  holds: "throughout",
  isBase: true,
});
