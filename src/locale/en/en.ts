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
 * English: "more than 88,500 attendances", "13.89%", "quarter 3 of 2022".
 *
 * @example
 * ```ts
 * import { formatQuantity, moreThan } from "phongtrao";
 * import { en } from "phongtrao/locale/en";
 *
 * formatQuantity(moreThan(300, "image"), en); // "more than 300 images"
 * ```
 */
export const en: Locale = /* @__PURE__ */ deepFreeze<Locale>({
  language: "en",
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
