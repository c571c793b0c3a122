import { defineRule } from "../../define-rule.js";
import { byLastDay } from "./by-last-day.js";
import { judgeParents, parentMessages } from "./judge-parents.js";

/** Of the stated total of a unit whose children have theirs for the end of the same day: it is their sum. */
export const ledgerParentDiffers = defineRule({
  id: "totals/ledger-parent-differs",
  definition: "The stated total of models of an administrative unit is the sum of those of the units in it.",
  severity: "error",
  provenance: "arithmetic",
  needs: ["gazetteer"],
  selects: {
    each: "group",
    list: "ledger",
    by: ({ kind, movement, quantity, place, holder, field, method }) =>
      kind === "statedTotal" && place !== undefined
        ? JSON.stringify([movement, quantity.unit, holder, field, method])
        : null,
  },
  messages: parentMessages,
  judge: (group, context) => {
    const placed = group.flatMap(({ id, when, place, quantity }) =>
      place === undefined ? [] : [{ id, when, place, quantity }],
    );
    return byLastDay(placed, context).flatMap((ofDay) => judgeParents(ofDay, context));
  },
});
