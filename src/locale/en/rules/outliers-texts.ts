import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const outliersTexts: FamilyTexts<"outliers"> = {
  "outliers/outside-range": {
    title: "Value far outside the range of its series",
    messages: {
      above:
        "The record says {found} ({whenDated}), which is many times the largest of {count} others of its series ({expected}); look at it again.",
      below:
        "The record says {found} ({whenDated}), which is a fraction of the smallest of {count} others of its series ({expected}); look at it again.",
    },
  },
  "outliers/unusual-value": {
    title: "Value unlike the other periods",
    messages: {
      high: "The record says {found} ({whenDated}), which is unusually high beside {count} others of its series (usual: {expected}); look at it again.",
      low: "The record says {found} ({whenDated}), which is unusually low beside {count} others of its series (usual: {expected}); look at it again.",
    },
  },
};
