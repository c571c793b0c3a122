import { defineMetric } from "../define-metric.js";

/** @internal */
export const returnsAccepted = defineMetric({
  id: "returnsAccepted",
  definition: "Returns that were accepted, of the units and periods that the plan asks for.",
  provenance: "the submissions of the register",
  unit: "submission",
  refersTo: { kind: "returns", which: "accepted" },
});
