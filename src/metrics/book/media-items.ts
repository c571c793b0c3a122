import { defineMetric } from "../define-metric.js";

/** @internal */
export const mediaItems = defineMetric({
  id: "mediaItems",
  definition:
    "News items, articles, reportages, broadcasts, images and clips together, each counted as one; not leaflets, columns, visits or views.",
  provenance: "house rule",
  unit: "mediaItem",
  source: "mediaOutputs",
  overTime: "sum",
  of: "output",
});
