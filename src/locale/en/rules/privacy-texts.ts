import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const privacyTexts: FamilyTexts<"privacy"> = {
  "privacy/identity-number": {
    title: "Personal data",
    messages: {
      citizen: "The text holds the number of a citizen's identity card ({found}); it has to be removed.",
      "nine-digits":
        "The text holds nine digits ({found}), possibly the number of an old identity card; if so, they have to be removed.",
      phone: "The text holds a phone number ({found}); it has to be removed.",
      "health-insurance":
        "The text holds the number of a health-insurance card ({found}); it has to be removed.",
      "e-mail": "The text holds an e-mail address ({found}); it has to be removed.",
    },
  },
};
