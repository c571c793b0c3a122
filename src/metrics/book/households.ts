import { defineMetric } from "../define-metric.js";

/** @internal */
export const households = defineMetric({
  id: "households",
  definition:
    "Households: of each place the number for the latest and shortest time that covers the period's last day or lies within the period.",
  provenance: "the populations that statistical offices publish, as the register holds them",
  unit: "household",
  source: "populations",
  overTime: "last",
  of: "quantity",
  where: { of: ["everybody"], unit: ["household"] },
  holds: "throughout",
  isBase: true,
});
