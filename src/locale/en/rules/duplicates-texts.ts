import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const duplicatesTexts: FamilyTexts<"duplicates"> = {
  "duplicates/copied-figure": {
    title: "Counts of activities the same as the period before",
    messages: {
      copied:
        "{found} are given for {whenDated}, exactly as for {before}; they may have been copied from the period before, so have a look.",
      "copied-both":
        "{found} and {other} are given for {whenDated}, both exactly as for {before}; they may have been copied from the period before, so have a look.",
    },
  },
  "duplicates/copied-output": {
    title: "Counts of media the same as the period before",
    messages: {
      copied:
        "{found} are given for {whenDated}, exactly as for {before}; they may have been copied from the period before, so have a look.",
    },
  },
  "duplicates/same-activity-twice": {
    title: "Activity possibly entered twice",
    messages: {
      same: "The day, place, kind, topics and attendance ({found}) are those of activity {first} ({when}): it may have been entered twice.",
      near: "The day, place, kind and topics are those of activity {first} ({when}), the attendance is nearly the same ({found} and {expected}): it may have been entered twice.",
      "no-counts":
        "The day, place, kind and topics are those of activity {first} ({when}), but without attendance it cannot be told whether it was entered twice.",
    },
  },
};
