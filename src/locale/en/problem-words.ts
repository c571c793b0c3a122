import { englishProblemWords } from "../../schema/english-problem-words.js";

/** English: what is wrong with input. A part of `en`, for programs that print nothing else. */
export const problemWords = englishProblemWords;
