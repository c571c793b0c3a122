import { defineMetric } from "../define-metric.js";

/** @internal */
export const returnsAccepted = defineMetric({
  id: "returnsAccepted",
  definition: "Returns that were accepted, as the plan says who reports on which periods.",
  provenance: "house rule",
  unit: "submission",
  refersTo: { kind: "returns", which: "accepted" },
});
