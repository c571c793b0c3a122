import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const duplicatesTexts: FamilyTexts<"duplicates"> = {
  "duplicates/copied-figure": {
    title: "Counts of activities the same as the period before",
    messages: {
      copied:
        "The record says {found} ({whenDated}), exactly as the one before ({before}); the number may have been copied, so have a look.",
      "copied-both":
        "The record says {found} and {other} ({whenDated}), both exactly as the one before ({before}); the numbers may have been copied, so have a look.",
    },
  },
  "duplicates/copied-output": {
    title: "Counts of media the same as the period before",
    messages: {
      copied:
        "The record says {found} ({whenDated}), exactly as the one before ({before}); the number may have been copied, so have a look.",
    },
  },
  "duplicates/same-activity-twice": {
    title: "Activity possibly entered twice",
    messages: {
      same: "The day, place, kind, topics and attendance ({found}) are those of activity “{first}” ({when}): it may have been entered twice.",
      near: "The day, place, kind and topics are those of activity “{first}” ({when}), the attendance is nearly the same ({found} and {expected}): it may have been entered twice.",
      "no-counts":
        "The day, place, kind and topics are those of activity “{first}” ({when}), but without attendance it cannot be told whether it was entered twice.",
    },
  },
};
