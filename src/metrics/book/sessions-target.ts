import { defineMetric } from "../define-metric.js";

/** @internal */
export const sessionsTarget = defineMetric({
  id: "sessionsTarget",
  definition: "Sessions that the target of the place and period asks for.",
  provenance: "the plans that set targets, as the register holds them",
  unit: "session",
  refersTo: { kind: "target", measure: "sessions" },
});
