import { englishPeriodProblemWords } from "../../calendar/reading/english-period-problem-words.js";

/** English: what is wrong with a text that is no period. A part of `en`, for programs that print nothing else. */
export const periodProblemWords = englishPeriodProblemWords;
