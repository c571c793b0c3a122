import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const audienceTexts: FamilyTexts<"audience"> = {
  "audience/partition-differs": {
    title: "Groups do not add up to the whole",
    messages: {
      differs: "The groups add up to {found}, but the whole is given as {expected}: {differenceGap}.",
      "may-differ":
        "The groups add up to {found}, the whole is given as {expected}: the numbers are approximate, and may not agree.",
      "known-parts-exceed":
        "The groups that are known already add up to {found}, more than the whole ({expected}): a difference of {differenceSize}.",
      "no-whole": "The groups add up to {found}, but no whole is given to hold them against.",
      "no-counts": "None of the groups has a count, so they cannot be held against the whole.",
      "count-missing":
        "Not every group has a count: those that are known add up to {found}, the whole is given as {expected}.",
      "units-differ":
        "The groups and the whole are counted in different units, so they cannot be held against each other.",
    },
  },
  "audience/subset-exceeds-whole": {
    title: "Group larger than the whole",
    messages: {
      exceeds:
        "The group “{group}” is given as {found}, more than the whole ({expected}): a difference of {differenceSize}.",
      "may-exceed":
        "The group “{group}” is given as {found}, the whole as {expected}: the numbers are approximate, and the group may be the larger.",
      "no-whole": "The group “{group}” is given as {found}, but no whole is given to hold it against.",
    },
  },
  "audience/unsaid-overlap": {
    title: "Groups overlap and do not say so",
    messages: {
      overlap:
        "The groups add up to {found}, more than the whole ({expectedBare}): a difference of {differenceSizeBare}. So some people are in several groups; say that the groups overlap.",
      "may-overlap":
        "The groups add up to {found}, the whole is given as {expected}: the numbers are approximate, and the groups may overlap.",
      "count-missing":
        "The groups that are known add up to {found}, which already is the whole ({expected}), but not every group has a count, so it cannot be told whether they overlap.",
    },
  },
};
