import { fillTemplate } from "../../internal/fill-template.js";
import { printing } from "../../internal/printing.js";
import { requoted } from "../../internal/requoted.js";
import type { PeriodProblem } from "./period-problem.js";
import type { PeriodProblemWords } from "./period-problem-words.js";

/**
 * What keeps a text from being read as a period, as one sentence in the words of a language.
 *
 * A value or words without a part that printing needs throw `unprintable`.
 *
 * @param problem - What {@link readPeriod} found; its `code` and `found` are enough.
 * @param words - The words of a language: a locale, such as `vi`, or its `periodProblemWords` alone.
 *
 * @example
 * ```ts
 * import { readPeriod, renderPeriodProblem } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const result = readPeriod("T13/2022");
 * result.ok ? "" : renderPeriodProblem(result.problem, vi); // "“T13/2022”: không có tháng này; tháng ghi từ 1 đến 12."
 * ```
 */
export function renderPeriodProblem(
  problem: Omit<PeriodProblem, "message">,
  words: PeriodProblemWords,
): string {
  return printing(words, () => {
    const { code, found } = problem;
    return fillTemplate(words.periodProblems[code], { found: requoted(found, words) });
  });
}
