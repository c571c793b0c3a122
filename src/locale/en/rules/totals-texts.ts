import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const totalsTexts: FamilyTexts<"totals"> = {
  "totals/parent-differs": {
    title: "Total differs from the units below",
    messages: {
      differs:
        "Unit {place} is given as {found}, but the units in it add up to {expected}: a difference of {differenceBare}.",
      "may-differ":
        "Unit {place} is given as {found}, the units in it add up to {expected}: the numbers are approximate, and may not agree.",
      "children-exceed":
        "Unit {place} is given as {found}, less than the units in it that are known add up to ({expected}): a difference of {differenceBare}.",
      "children-missing": "The units in {place} cannot be added up: {count} are missing ({missing}).",
      "unreadable-moment": "The time {when} cannot be read, so the units cannot be added up.",
    },
  },
};
