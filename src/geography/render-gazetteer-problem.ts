import { fillTemplate } from "../internal/fill-template.js";
import { printing } from "../internal/printing.js";
import { requoted } from "../internal/requoted.js";
import type { GazetteerProblem } from "./gazetteer-problem.js";
import type { PlaceProblemWords } from "./place-problem-words.js";

/**
 * What is wrong with a unit or an event, as one sentence in the words of a language. Where it lies is in `path`.
 *
 * A value or words without a part that printing needs throw `unprintable`.
 *
 * @param problem - What {@link safeCreateGazetteer} found; its English `message` is not needed.
 * @param words - The words of a language: a locale, such as `vi`, or its `placeProblemWords` alone.
 *
 * @example
 * ```ts
 * import { renderGazetteerProblem, safeCreateGazetteer } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const result = safeCreateGazetteer({
 *   units: [{ code: "157", name: "Lạc Sơn", level: "district", parent: "17", validFrom: "2004-07-01" }],
 *   successions: [],
 * });
 * result.ok ? [] : result.problems.map((problem) => renderGazetteerProblem(problem, vi)); // ["Đơn vị cấp trên ghi mã 17, nhưng không có đơn vị nào mang mã này."]
 * ```
 */
export function renderGazetteerProblem(
  problem: Omit<GazetteerProblem, "message">,
  words: PlaceProblemWords,
): string {
  return printing(words, () => {
    const { code, unit, found, expected } = problem;
    return fillTemplate(words.gazetteerProblems[code], {
      unit: unit ?? "",
      found: requoted(found, words),
      expected: requoted(expected, words),
    });
  });
}
