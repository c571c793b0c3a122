import { defineMetric } from "../define-metric.js";

/** @internal */
export const mediaItems = defineMetric({
  id: "mediaItems",
  definition:
    "Media items of all kinds together: news items, articles, reportages, broadcasts, images, clips.",
  provenance: "house rule",
  unit: "mediaItem",
  source: "mediaOutputs",
  overTime: "sum",
  of: "output",
});
