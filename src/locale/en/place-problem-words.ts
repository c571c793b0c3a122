import { englishPlaceProblemWords } from "../../geography/english-place-problem-words.js";

/** English: what is wrong with a gazetteer or a table of places. A part of `en`, for programs that print nothing else. */
export const placeProblemWords = englishPlaceProblemWords;
