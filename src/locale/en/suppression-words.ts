import type { SuppressionWords } from "../../metrics/disclosure/suppression-words.js";

/** English: what stands for a count that is hidden. A part of `en`, for programs that print nothing else. */
export const suppressionWords: SuppressionWords = {
  suppression: {
    marker: "not published, to protect personal data",
    reasons: {
      small: "a small count, which may tell of a person",
      complementary: "so that another hidden figure cannot be worked out",
      ratio: "its numerator or denominator is hidden",
    },
  },
};
