import { englishPeriodProblemWords } from "../../calendar/reading/english-period-problem-words.js";

/** @internal */
export const periodProblemWords = englishPeriodProblemWords;
