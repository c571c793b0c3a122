/**
 * English words.
 *
 * @module phongtrao/locale/en
 */
export type { Locale } from "../locale.js";
export { en } from "./en.js";
export { codeWords } from "./code-words.js";
export { explanationWords } from "./explanation-words.js";
export { metricWords } from "./metric-words.js";
export { noteWords } from "./note-words.js";
export { periodProblemWords } from "./period-problem-words.js";
export { periodWords } from "./period-words.js";
export { placeProblemWords } from "./place-problem-words.js";
export { problemWords } from "./problem-words.js";
export { qualityWords } from "./quality-words.js";
export { quantityProblemWords } from "./quantity-problem-words.js";
export { quantityWords } from "./quantity-words.js";
export { ruleWords } from "./rule-words.js";
export { suppressionWords } from "./suppression-words.js";
export { targetWords } from "./target-words.js";
