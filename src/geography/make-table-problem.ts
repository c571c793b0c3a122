import { preview } from "../internal/preview.js";
import { englishPlaceProblemWords } from "./english-place-problem-words.js";
import { renderTableProblem } from "./render-table-problem.js";
import type { TableProblem, TableProblemCode } from "./table-problem.js";

/**
 * A problem with its sentence.
 *
 * @internal
 */
export function makeTableProblem(
  code: TableProblemCode,
  row: number,
  column: string | null,
  value: unknown,
  expected = "",
): TableProblem {
  const bare = { code, row, column, found: preview(value), expected };
  return Object.freeze({ ...bare, message: renderTableProblem(bare, englishPlaceProblemWords) });
}
