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
      late: "The return of unit {place} for {period} came in late, on {received} (due {due}, {days}-day delay).",
      "draft-overdue":
        "The return of unit {place} for {period} is still a draft (due {due}, {days}-day delay).",
      "no-day":
        "The return of unit {place} for {period} was due on {due}, but the day it came in is not given, so it cannot be told whether it was in time.",
    },
  },
  "coverage/missing-return": {
    title: "Return missing",
    messages: {
      missing:
        "Units in {parent} without a return for {period}: {count} ({missing}{othersMore}), while others have reported.",
      "missing-not-due":
        "Units in {parent} without a return for {period}: {count} ({missing}{othersMore}); it is not due yet.",
      uncounted:
        "Units in {parent} with only a draft of their return for {period}, or with one that was sent back: {count} ({missing}{othersMore}); these do not count as reported.",
      "uncounted-not-due":
        "Units in {parent} with only a draft of their return for {period}, or with one that was sent back: {count} ({missing}{othersMore}); it is not due yet.",
      "unreadable-period":
        "The period {period} cannot be read, so it cannot be told whose return is missing.",
    },
  },
  "coverage/total-without-units": {
    title: "Total reported before the units below",
    messages: {
      without:
        "The return of {parent} for {period} was submitted or accepted, but units in it have none: {count} ({missing}{othersMore}); the total may not be complete.",
      "with-uncounted":
        "The return of {parent} for {period} was submitted or accepted, while units in it have only a draft, or one that was sent back: {count} ({missing}{othersMore}); see whether the total includes them.",
    },
  },
};
