import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const coverageTexts: FamilyTexts<"coverage"> = {
  "coverage/duplicate-submission": {
    title: "Duplicate return",
    messages: {
      duplicate: "Unit {place} has {count} returns that were submitted or accepted for {period}; keep one.",
      "draft-beside":
        "Unit {place} has submitted its return for {period}, yet there is a draft beside it; see whether the draft is to replace it.",
    },
  },
  "coverage/late-return": {
    title: "Late return",
    messages: {
      late: "The return of unit {place} for {period} came in on {received}, {days} days after it was due ({due}).",
      "draft-overdue":
        "The return of unit {place} for {period} is still a draft, {days} days after it was due ({due}).",
      "no-day":
        "The return of unit {place} for {period} was due on {due}, but the day it came in is not given, so it cannot be told whether it was in time.",
    },
  },
  "coverage/missing-return": {
    title: "Return missing",
    messages: {
      missing:
        "Units in {parent}: {count} have no return for {period} ({missing}{othersMore}), while others have reported.",
      "missing-not-due":
        "Units in {parent}: {count} have no return for {period} ({missing}{othersMore}); they are not due yet.",
      uncounted:
        "Units in {parent}: {count} have only a draft, or were sent their return for {period} back ({missing}{othersMore}), and do not count as having reported.",
      "uncounted-not-due":
        "Units in {parent}: {count} have only a draft, or were sent their return for {period} back ({missing}{othersMore}); they are not due yet.",
      "unreadable-period":
        "The period {period} cannot be read, so it cannot be told whose return is missing.",
    },
  },
  "coverage/total-without-units": {
    title: "Total reported before the units below",
    messages: {
      without:
        "The return of {parent} for {period} was submitted or accepted, but {count} units in it have none ({missing}{othersMore}); the total may not be complete.",
      "with-uncounted":
        "The return of {parent} for {period} was submitted or accepted, while {count} units in it have only a draft, or were sent theirs back ({missing}{othersMore}); see whether the total includes them.",
    },
  },
};
