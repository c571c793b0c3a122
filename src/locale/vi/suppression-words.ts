import type { SuppressionWords } from "../../metrics/disclosure/suppression-words.js";

/** Vietnamese: what stands for a count that is hidden. A part of `vi`, for programs that print nothing else. */
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
