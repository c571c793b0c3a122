import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const provenanceTexts: FamilyTexts<"provenance"> = {
  "provenance/figure-differs": {
    title: "Number differs from the quote",
    messages: {
      "other-number":
        "The record says {found}, but the quote has no such number; as written there, it has “{numbers}”.",
      "may-be-other-number":
        "The record says {found}, the quote has, as written there, only “{numbers}”; these may be counts, or days and years.",
      "other-hedge":
        "The record says {found}, but the quote says {expected}; keep the word before the number.",
      "may-be-other-hedge":
        "The record says {found}, the quote says {expected}; the approximate word before it may hold for this number too.",
      ambiguous:
        "The record says {found}, the quote says “{number}”: its dot can be read in two ways, so look at it again.",
    },
  },
  "provenance/inferred-as-reported": {
    title: "Computed number recorded as reported",
    messages: {
      sum: "The record says {found}; that is not in the quote, but is “{first}” and “{second}”, as written there, added up; record the numbers that were reported, and let the software compute.",
      difference:
        "The record says {found}; that is not in the quote, but is “{first}” less “{second}”, as written there; record the numbers that were reported, and let the software compute.",
      "several-ways":
        "The record says {found}; that is not in the quote, and may be a sum or difference of the numbers there ({count} ways); if it was computed, do not record it as reported.",
    },
  },
  "provenance/quote-not-in-source": {
    title: "Quote is not in its source",
    messages: {
      "not-there": "The text of source “{source}” does not have this quote; quote it word for word.",
      elsewhere: "The quote is in source “{source}”, but not where it is said to be (from {start} to {end}).",
      elided:
        "The quote leaves something out (…); its parts are all in source “{source}”, but had better be quotes of their own.",
      "unknown-source": "There is no source “{source}”, so the quote cannot be looked up.",
    },
  },
};
