import { englishQuantityProblemWords } from "../../quantity/from-text/english-quantity-problem-words.js";

/**
 * English: what is wrong with a text that is not a count. A part of `en`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { readQuantity, renderQuantityProblem } from "phongtrao";
 * import { quantityProblemWords } from "phongtrao/locale/en";
 * import { quantityWords } from "phongtrao/locale/vi";
 *
 * const read = readQuantity("54/56 xã", "commune", quantityWords);
 * read.ok ? "" : renderQuantityProblem(read.problem, quantityProblemWords); // '"54/56 xã" is one number of another; write how many there were, and nothing else.'
 * ```
 */
export const quantityProblemWords = englishQuantityProblemWords;
