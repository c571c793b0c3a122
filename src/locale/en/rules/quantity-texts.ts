import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const quantityTexts: FamilyTexts<"quantity"> = {
  "quantity/hedge-on-non-round": {
    title: "Approximate word with an odd number",
    messages: {
      "not-round":
        "“{found}”: a number after “more than”, “nearly” or “about” is usually round; if it was counted exactly, give the number without that word.",
    },
  },
};
