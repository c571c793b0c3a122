import { englishProblemWords } from "../../schema/english-problem-words.js";

/** @internal */
export const problemWords = englishProblemWords;
