import { deepFreeze } from "../../internal/deep-freeze.js";
import type { Locale } from "../locale.js";
import { codeWords } from "./code-words.js";
import { explanationWords } from "./explanation-words.js";
import { metricWords } from "./metric-words.js";
import { noteWords } from "./note-words.js";
import { periodProblemWords } from "./period-problem-words.js";
import { periodWords } from "./period-words.js";
import { placeProblemWords } from "./place-problem-words.js";
import { problemWords } from "./problem-words.js";
import { qualityWords } from "./quality-words.js";
import { quantityProblemWords } from "./quantity-problem-words.js";
import { quantityWords } from "./quantity-words.js";
import { ruleWords } from "./rule-words.js";
import { targetWords } from "./target-words.js";
import { suppressionWords } from "./suppression-words.js";

/**
 * Vietnamese: "trên 88.500 lượt", "13,89%", "quý III/2022".
 *
 * @example
 * ```ts
 * import { formatQuantity, moreThan } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * formatQuantity(moreThan(300, "image"), vi); // "trên 300 hình ảnh"
 * ```
 */
export const vi: Locale = /* @__PURE__ */ deepFreeze<Locale>({
  language: "vi",
  ...quantityWords,
  ...quantityProblemWords,
  ...periodWords,
  ...periodProblemWords,
  ...placeProblemWords,
  ...codeWords,
  ...metricWords,
  ...noteWords,
  ...qualityWords,
  ...targetWords,
  ...suppressionWords,
  ...explanationWords,
  ...problemWords,
  ...ruleWords,
});
