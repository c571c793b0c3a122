import { fillTemplate } from "../internal/fill-template.js";
import { preview } from "../internal/preview.js";

/** What can be wrong with a row of a table, each with its English sentence. */
const sentences = {
  "not-a-row": "Row {row} is {found}, not a row with columns.",
  missing: "Row {row} has nothing in column {column}.",
  "wrong-type": "Row {row}, column {column}: {found} is not text.",
  "leading-zeros-lost":
    "Row {row}, column {column}: code {found} is too short; a spreadsheet may have dropped its zeros, and {expected} is meant. Store codes as text.",
  "invalid-code": "Row {row}, column {column}: {found} is no code of {expected} digits.",
  "invalid-date": "Row {row}, column {column}: {found} is not a day; write it as {expected}.",
  "range-reversed": "Row {row}, column {column}: the last day {found} lies before the first, {expected}.",
  "duplicate-row": "Row {row}, column {column}: {found} stands in row {expected} already.",
  "contradicts-row":
    "Row {row}, column {column}: {found}, while row {expected} says otherwise of the same code and day.",
} as const;

/** A kind of problem of a table, as a stable word. */
export type TableProblemCode = keyof typeof sentences;

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
  /** What should stand there; empty where that goes without saying. Of a code that lost its zeros: the code that is likely meant. */
  readonly expected: string;
  /** A sentence in English. */
  readonly message: string;
}

/**
 * @internal
 */
export function tableProblem(
  code: TableProblemCode,
  row: number,
  column: string | null,
  value: unknown,
  expected = "",
): TableProblem {
  const found = preview(value);
  const places = { row: String(row), column: column ?? "", found, expected };
  return Object.freeze({
    code,
    row,
    column,
    found,
    expected,
    message: fillTemplate(sentences[code], places),
  });
}
