import { englishPlaceProblemWords } from "../../geography/english-place-problem-words.js";

/**
 * English: what is wrong with a gazetteer or a table of places. A part of `en`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { renderGazetteerProblem, safeCreateGazetteer } from "phongtrao";
 * import { placeProblemWords } from "phongtrao/locale/en";
 *
 * const unit = { code: "01", name: "Hà Nội", level: "province", validFrom: "2022-02-30" } as const;
 * const result = safeCreateGazetteer({ units: [unit], successions: [] });
 * const problems = result.ok ? [] : result.problems;
 * problems.map((problem) => renderGazetteerProblem(problem, placeProblemWords)); // ["\"2022-02-30\" is not a day from 1900 to 2200; write a day as 2025-07-01."]
 * ```
 */
export const placeProblemWords = englishPlaceProblemWords;
