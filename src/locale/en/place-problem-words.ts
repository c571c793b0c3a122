import { englishPlaceProblemWords } from "../../geography/english-place-problem-words.js";

/** @internal */
export const placeProblemWords = englishPlaceProblemWords;
