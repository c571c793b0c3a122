import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const targetsTexts: FamilyTexts<"targets"> = {
  "targets/against-direction": {
    title: "Target against its direction",
    messages: {
      "not-above": "The target asks for an increase, but {found} is below the baseline, {expected}.",
      "not-below": "The target asks for a decrease, but {found} is above the baseline, {expected}.",
      "may-not-be-above":
        "The target asks for an increase ({found}; the baseline is {expected}): the numbers are approximate, and the target may be below the baseline.",
      "may-not-be-below":
        "The target asks for a decrease ({found}; the baseline is {expected}): the numbers are approximate, and the target may be above the baseline.",
      "other-ground":
        "The target is {found}, its baseline {expected}, but the ground of {place} changed on {sinceDated}, so it cannot be told whether the baseline is of the new ground.",
      "units-differ": "The target, {found}, and its baseline, {expected}, are counted in different units.",
    },
  },
  "targets/attainment-against-direction": {
    title: "Attainment against the direction of its target",
    messages: {
      "over-decrease":
        "The attainment is given as {percent} of the target, but the target asks for a decrease ({expected}): over 100% it is missed, and not exceeded.",
      "may-be-over-decrease":
        "The attainment is given as {percent} of a target that asks for a decrease ({expected}): the percentage is approximate, and over 100% the target is missed.",
      "denominator-differs": "The percentage is of {found}, but the target is {expected}.",
      "denominator-may-differ":
        "The percentage is of {found}, the target is {expected}: the numbers are approximate, and may not agree.",
      "units-differ":
        "The percentage is of {found}, the target is {expected}: they are counted in different units, so they cannot be held against each other.",
      "unknown-target": "Target “{target}” was not found, so the attainment cannot be held against it.",
      "unreadable-percent":
        "The percentage “{percent}” cannot be read, so it cannot be held against the target.",
    },
  },
  "targets/changed-after-period": {
    title: "Target set when its period was over or nearly so",
    messages: {
      after:
        "The target, {found} ({period}), was set or changed on {set}, day {days} after the end of the period.",
      "in-last-part":
        "The target, {found} ({period}), was set or changed on {set}, close to the end of the period (days left: {left}); it may have been fitted to what was done.",
      "no-day":
        "The target, {found} ({period}), does not say when it was set, and there is another, {other}; it cannot be told which of them was changed, and when.",
      "unreadable-period":
        "The period {period} cannot be read, so it cannot be told whether the target was set before its end.",
    },
  },
  "targets/no-baseline": {
    title: "Target without a baseline",
    messages: {
      increase:
        "The target, an increase to {found} ({period}), has no baseline, so it cannot be told by how much it is more than before.",
      decrease:
        "The target, a decrease to {found} ({period}), has no baseline, so it cannot be told by how much it is less than before.",
    },
  },
};
