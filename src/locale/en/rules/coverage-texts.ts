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
};
