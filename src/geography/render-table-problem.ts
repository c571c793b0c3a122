import { fillTemplate } from "../internal/fill-template.js";
import { printing } from "../internal/printing.js";
import { requoted } from "../internal/requoted.js";
import type { PlaceProblemWords } from "./place-problem-words.js";
import type { TableProblem } from "./table-problem.js";

/**
 * What is wrong with a row of a table, as one sentence in the words of a language, with the numbers of row and column in it.
 *
 * A value or words without a part that printing needs throw `unprintable`.
 *
 * @param problem - What {@link readUnits} or {@link readCodeMapping} found; its English `message` is not
 *   needed.
 * @param words - The words of a language: a locale, such as `vi`, or its `placeProblemWords` alone.
 *
 * @example
 * ```ts
 * import { readUnits, renderTableProblem } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const { problems } = readUnits([{ ma: 7, ten: "Hòa Bình" }], {
 *   level: "province",
 *   columns: { code: "ma", name: "ten" },
 *   from: "2008-08-01",
 * });
 * problems.map((problem) => renderTableProblem(problem, vi)); // ["Dòng 1, cột ma: mã 7 thiếu chữ số; có thể bảng tính đã bỏ các số 0 ở đầu. Ghi mã dưới dạng chữ: 07."]
 * ```
 */
export function renderTableProblem(problem: Omit<TableProblem, "message">, words: PlaceProblemWords): string {
  return printing(words, () => {
    const { code, row, column, found, expected } = problem;
    return fillTemplate(words.tableProblems[code], {
      row: String(row),
      column: column ?? "",
      found: requoted(found, words),
      expected,
    });
  });
}
