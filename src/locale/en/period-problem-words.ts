import { englishPeriodProblemWords } from "../../calendar/reading/english-period-problem-words.js";

/**
 * English: what is wrong with a text that is not a period. A part of `en`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { readPeriod, renderPeriodProblem } from "phongtrao";
 * import { periodProblemWords } from "phongtrao/locale/en";
 *
 * const read = readPeriod("tháng 13/2022");
 * read.ok ? "" : renderPeriodProblem(read.problem, periodProblemWords); // "\"tháng 13/2022\" names a month that does not exist; months are numbered 1 to 12."
 * ```
 */
export const periodProblemWords = englishPeriodProblemWords;
