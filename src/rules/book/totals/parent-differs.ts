import { defineRule } from "../../define-rule.js";
import { judgeParents, parentMessages } from "./judge-parents.js";

/** Of the population of a unit whose children have theirs for the same time: it is their sum. */
export const parentDiffers = defineRule({
  id: "totals/parent-differs",
  definition: "The population of an administrative unit is the sum of those of the units in it.",
  severity: "error",
  provenance: "arithmetic",
  needs: ["gazetteer"],
  selects: {
    each: "group",
    list: "populations",
    // A final number is not a sum of preliminary ones.
    by: ({ when, quantity, audience, basis, preliminary = false }) =>
      JSON.stringify([when, quantity.unit, audience, basis, preliminary]),
  },
  messages: parentMessages,
  judge: judgeParents,
});
