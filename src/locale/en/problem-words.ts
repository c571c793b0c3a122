import { englishProblemWords } from "../../schema/english-problem-words.js";

/**
 * English: what is wrong with input. A part of `en`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { renderProblem, safeParseRecord } from "phongtrao";
 * import { problemWords } from "phongtrao/locale/en";
 *
 * const result = safeParseRecord("movement", { id: "dvk", name: "" });
 * const problems = result.ok ? [] : result.problems;
 * problems.map((problem) => renderProblem(problem, problemWords)); // ["This may not be empty."]
 * ```
 */
export const problemWords = englishProblemWords;
