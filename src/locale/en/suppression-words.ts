import type { SuppressionWords } from "../../metrics/disclosure/suppression-words.js";

/**
 * English: what stands for a count that is hidden. A part of `en`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { exactly, type Figure, formatFigure, isSuppressed, type Suppressed, suppressed, toFigure } from "phongtrao";
 * import { quantityWords, suppressionWords } from "phongtrao/locale/en";
 *
 * const cells: readonly (Figure | Suppressed)[] = [toFigure(exactly(12, "session")), suppressed];
 * const { marker } = suppressionWords.suppression;
 * cells.map((cell) => (isSuppressed(cell) ? marker : formatFigure(cell, quantityWords))); // ["12 sessions", "not published, to protect personal data"]
 * ```
 */
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
