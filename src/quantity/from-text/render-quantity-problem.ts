import { fillTemplate } from "../../internal/fill-template.js";
import { printing } from "../../internal/printing.js";
import { requoted } from "../../internal/requoted.js";
import type { QuantityProblem } from "./quantity-problem.js";
import type { QuantityProblemWords } from "./quantity-problem-words.js";

/**
 * What keeps a text from being read as a count, as one sentence in the words of a language.
 *
 * A value or words without a part that printing needs throw `unprintable`.
 *
 * @param problem - What {@link readQuantity} found; its `code` and `found` are enough.
 * @param words - The words of a language: a locale, such as `vi`, or its `quantityProblemWords` alone.
 *
 * @example
 * ```ts
 * import { readQuantity, renderQuantityProblem } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const result = readQuantity("300 hộ", "attendance", vi);
 * result.ok ? "" : renderQuantityProblem(result.problem, vi); // "“300 hộ” ghi theo đơn vị tính khác với đơn vị tính ở đây."
 * ```
 */
export function renderQuantityProblem(
  problem: Omit<QuantityProblem, "message">,
  words: QuantityProblemWords,
): string {
  return printing(words, () => {
    const { code, found } = problem;
    return fillTemplate(words.quantityProblems[code], { found: requoted(found, words) });
  });
}
