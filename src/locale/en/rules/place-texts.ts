import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const placeTexts: FamilyTexts<"place"> = {
  "place/unit-did-not-exist": {
    title: "Administrative unit did not exist then",
    messages: {
      ended:
        "The time given is {when}, but unit {place} existed only until {last}; since then its ground belongs to {successors}.",
      dissolved: "The time given is {when}, but unit {place} was dissolved and existed only until {last}.",
      "not-yet": "The time given is {when}, but unit {place} exists only since {first}.",
      "part-of-time": "Unit {place} existed during only a part of {when}.",
      "unknown-code": "No administrative unit of the list has the code {place}, so it cannot be checked.",
      "unreadable-moment":
        "The time {when} cannot be read, so it cannot be told whether unit {place} existed then.",
    },
  },
};
