import { fillTemplate } from "../internal/fill-template.js";
import { printing } from "../internal/printing.js";
import type { Problem } from "./problem.js";
import type { ProblemWords } from "./problem-words.js";

/**
 * A problem as one sentence in the words of a language. Where it lies is not said: a form shows the sentence beside the field, a list adds `path`.
 *
 * What lacks a part that printing needs, the value or the words, throws `unprintable`.
 *
 * @param problem - What {@link safeParseRegister} or {@link safeParseRecord} found; its English `message` is
 *   not needed.
 * @param words - The words of a language: a locale, such as `vi`, or its `problemWords` alone.
 *
 * @example
 * ```ts
 * import { renderProblem, safeParseRecord } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const result = safeParseRecord("population", {
 *   id: "p",
 *   place: "17",
 *   when: "2022",
 *   quantity: { value: 2.5, hedge: "exact", unit: "household" },
 * });
 * result.ok ? [] : result.problems.map((problem) => renderProblem(problem, vi)); // ["Số đếm phải là số nguyên, đang ghi 2.5."]
 * ```
 */
export function renderProblem(problem: Omit<Problem, "message">, words: ProblemWords): string {
  return printing(words, () =>
    fillTemplate(words.problems[problem.code], {
      found: problem.found ?? "",
      expected: problem.expected.map((word) => typeName(word, problem, words)).join(", "),
    }),
  );
}

function typeName(word: string, { code }: Pick<Problem, "code">, { types }: ProblemWords): string {
  return code === "wrong-type" && Object.hasOwn(types, word) ? types[word as keyof typeof types] : word;
}
