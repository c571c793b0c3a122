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
  "privacy/name-list": {
    title: "List of names, possibly",
    messages: {
      list: "The text may list persons by name ({count} names); if so, they have to be removed, and only counted.",
    },
  },
  "privacy/small-cell": {
    title: "Group so small that it points to persons",
    messages: {
      small:
        "The group “{group}” in {place} is only {found} (below {below}), which may point to persons; merge or hide the number in print.",
      "may-be-small":
        "The group “{group}” in {place} is given as {found}: the number is approximate, and may be below {below}; merge or hide it in print.",
      "no-place":
        "The group “{group}” is only {found} (below {below}), but no place is given, so it cannot be told whether it points to persons.",
    },
  },
};
