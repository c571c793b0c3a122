import type { SuppressionWords } from "../../metrics/disclosure/suppression-words.js";

/** @internal */
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
