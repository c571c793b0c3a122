import type { SuppressionWords } from "../../metrics/disclosure/suppression-words.js";

/**
 * Vietnamese: what stands for a count that is hidden. A part of `vi`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { exactly, type Figure, formatFigure, isSuppressed, type Suppressed, suppressed, toFigure } from "phongtrao";
 * import { quantityWords, suppressionWords } from "phongtrao/locale/vi";
 *
 * const cells: readonly (Figure | Suppressed)[] = [toFigure(exactly(12, "session")), suppressed];
 * const { marker } = suppressionWords.suppression;
 * cells.map((cell) => (isSuppressed(cell) ? marker : formatFigure(cell, quantityWords))); // ["12 buổi", "không công bố để bảo vệ thông tin cá nhân"]
 * ```
 */
export const suppressionWords: SuppressionWords = {
  suppression: {
    marker: "không công bố để bảo vệ thông tin cá nhân",
    reasons: {
      small: "số nhỏ, có thể nhận ra người cụ thể",
      complementary: "để không suy ra được số khác không công bố",
      ratio: "tử số hoặc mẫu số không công bố",
    },
  },
};
