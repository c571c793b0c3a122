import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const targetsTexts: FamilyTexts<"targets"> = {
  "targets/against-direction": {
    title: "Target against its direction",
    messages: {
      "not-above": "The target asks for an increase, but {found} is below the baseline, {expected}.",
      "not-below": "The target asks for a decrease, but {found} is above the baseline, {expected}.",
      "may-not-be-above":
        "The target asks for an increase, {found} from {expected}: the numbers are approximate, and the target may be below the baseline.",
      "may-not-be-below":
        "The target asks for a decrease, {found} from {expected}: the numbers are approximate, and the target may be above the baseline.",
      "no-baseline":
        "The target, {found}, has no baseline, so it cannot be told whether it is more or less than before.",
      "units-differ": "The target, {found}, and its baseline, {expected}, are counted in different units.",
    },
  },
};
