import { englishQuantityProblemWords } from "../../quantity/from-text/english-quantity-problem-words.js";

/** English: what is wrong with a text that is no count. A part of `en`, for programs that print nothing else. */
export const quantityProblemWords = englishQuantityProblemWords;
