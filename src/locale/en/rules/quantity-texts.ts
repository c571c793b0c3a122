import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const quantityTexts: FamilyTexts<"quantity"> = {
  "quantity/hedge-on-non-round": {
    title: "Approximate word with a number that is not round",
    messages: {
      "not-round":
        "“{found}”: a number after “more than”, “nearly” or “about” is usually round; if it was counted exactly, give the number without that word.",
    },
  },
  "quantity/implausibly-round": {
    title: "Large round number given as exact",
    messages: {
      round:
        "{found}: a large number that is so round is usually an estimate; if it is one, put “about”, “more than” or “nearly” before it; if it was counted, leave it as it is.",
    },
  },
  "quantity/more-than-nothing": {
    title: "Approximate word with zero",
    messages: {
      "more-than-zero":
        "“{found}” says only that there are some; give a number, or leave it out if there is none.",
      "at-least-zero":
        "“{found}” says nothing, since every number is that; give a number, or leave it out if there is none.",
      "at-most-zero": "“{found}” means none; give 0 without an approximate word.",
      "about-zero": "“{found}” does not say whether there are any; give 0, or a number.",
    },
  },
  "quantity/range-reversed": {
    title: "Range the wrong way round",
    messages: {
      reversed: "The range goes from {first} to {last}: it begins above its end; write it again.",
      "one-point":
        "The range goes from {first} to {first}: one of the two may be a slip; if not, give {first} alone.",
      "no-end": "The range begins at {first} and has no end.",
    },
  },
};
