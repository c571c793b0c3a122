import { defineMetric } from "../define-metric.js";

/** @internal */
export const mediaShare = defineMetric({
  id: "mediaShare",
  definition: "Media items of one kind as a share of those of all kinds in the same group: the mix of media.",
  provenance: "house rule",
  numerator: "mediaItems",
  denominator: "mediaItems",
  outOfAll: ["unit"],
});
