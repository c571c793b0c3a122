/**
 * What can be wrong with a row of a table of units or codes, as a stable word.
 *
 * - `code-as-decimal`: a code that a program took for a decimal number: "7.0"
 * - `contradicts-row`, `duplicate-row`: what an earlier row says otherwise, or says already
 * - `invalid-code`, `leading-zeros-lost`: a code of another number of digits, or one that a spreadsheet took for a number
 * - `invalid-date`, `range-reversed`: no such day, or a last day before the first
 * - `missing`: nothing stands in a required column
 * - `missing-column`: no row has a column that is required or that you name, which is told once, in the first row
 * - `not-a-list`, `not-a-row`, `not-text`: something of another type
 * - `stray-parent`: a parent of a province
 */
export type TableProblemCode = (typeof tableProblemCodes)[number];

/**
 * The words of {@link TableProblemCode}, as a list.
 *
 * @example
 * ```ts
 * import { readUnits, tableProblemCodes } from "phongtrao";
 *
 * const rows = [{ code: "05293", name: "Xã Mỹ Thành" }, { code: "5293", name: "" }];
 * const { problems } = readUnits(rows, { level: "commune" });
 * const counts = tableProblemCodes.map((code) => [code, problems.filter((one) => one.code === code).length]);
 * counts.filter(([, count]) => count !== 0); // [["leading-zeros-lost", 1], ["missing", 1], ["missing-column", 1]]
 * ```
 */
export const tableProblemCodes = Object.freeze([
  "code-as-decimal",
  "contradicts-row",
  "duplicate-row",
  "invalid-code",
  "invalid-date",
  "leading-zeros-lost",
  "missing",
  "missing-column",
  "not-a-list",
  "not-a-row",
  "not-text",
  "range-reversed",
  "stray-parent",
] as const);

/** One thing that is wrong with a row of a table. */
export interface TableProblem {
  /** What is wrong. */
  readonly code: TableProblemCode;
  /** The number of the row, the first being 1; in a nested list, of the outermost row. */
  readonly row: number;
  /** The name of the column; `null` where the row as a whole is meant. */
  readonly column: string | null;
  /** What was found, as short safe text. */
  readonly found: string;
  /** What should stand there; empty where that goes without saying. Of a code that was taken for a number: the code that is likely meant; of a column that no row has: those that the first row has. */
  readonly expected: string;
  /** A sentence in English; {@link renderTableProblem} gives it in other languages. */
  readonly message: string;
}
