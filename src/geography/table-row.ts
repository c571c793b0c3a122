import { addToGroup } from "../internal/add-to-group.js";
import { isTable } from "../internal/is-table.js";
import { isPlainDate, type PlainDate } from "../calendar/plain-date.js";
import type { AdminLevel } from "./admin-unit.js";
import { columnIn } from "./column-in.js";
import { makeTableProblem } from "./make-table-problem.js";
import type { RowsOfLevel } from "./missing-columns.js";
import type { TableProblem, TableProblemCode } from "./table-problem.js";

/**
 * A row of a table that is being read: each reading gives the value, or `undefined` where the column is empty or wrong, and the problem is noted.
 *
 * @internal
 */
export interface TableRow {
  readonly number: number;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly problems: TableProblem[];
  /** The rows of its level, for columns that none of them has. */
  readonly level: RowsOfLevel;
}

/**
 * @internal
 */
export function tableRow(
  row: unknown,
  number: number,
  problems: TableProblem[],
  level: RowsOfLevel,
): TableRow | undefined {
  if (isTable(row)) {
    const found = { number, cells: row, problems, level };
    level.rows.push(found);
    return found;
  }
  problems.push(makeTableProblem("not-a-row", number, null, row));
  return undefined;
}

/** How many digits the codes of a level have. */
const digitsOf = { province: 2, district: 3, commune: 5 } as const;

/** A code, or "7.0", which programs write that take a column with empty cells for one of decimals. */
const codeOrDecimal = /^([0-9]+)(?:\.0+)?$/;

/**
 * A code of a level, or of one of several; no levels where nothing may stand. A number is taken where none of its digits can be lost.
 *
 * @internal
 */
export function codeIn(row: TableRow, column: string, ...levels: readonly AdminLevel[]): string | undefined {
  const value = cellOf(row, column);
  if (value === undefined) return note(row, "missing", column, value);
  if (levels.length === 0) return note(row, "stray-parent", column, value);
  const code = typeof value === "number" ? String(value) : value;
  const lengths = levels.map((level) => digitsOf[level]);
  const digits = typeof code === "string" ? codeOrDecimal.exec(code)?.[1] : undefined;
  if (digits === undefined || lengths.every((length) => length < digits.length))
    return note(row, "invalid-code", column, value, lengths.join(", "));
  const isWhole = digits === code;
  const longEnough = lengths.filter((length) => length >= digits.length);
  // The number 17 is Hòa Bình, or the district 017.
  const isSure = typeof value === "string" || longEnough.length === 1;
  if (isWhole && isSure && longEnough.some((length) => length === digits.length)) return code;
  const meant = longEnough.map((length) => digits.padStart(length, "0")).join(", ");
  return note(row, isWhole ? "leading-zeros-lost" : "code-as-decimal", column, value, meant);
}

/**
 * @internal
 */
export function textIn(row: TableRow, column: string): string | undefined {
  const value = cellOf(row, column);
  if (value === undefined) return note(row, "missing", column, value);
  return typeof value === "string" ? value : note(row, "not-text", column, value);
}

/**
 * A day; where the column is empty, the one that holds for the whole table, if there is one.
 *
 * @internal
 */
export function dateIn(row: TableRow, column: string, ofTable?: PlainDate): PlainDate | undefined {
  const value = cellOf(row, column);
  if (value === undefined) return ofTable ?? note(row, "missing", column, value);
  return isPlainDate(value) ? value : note(row, "invalid-date", column, value, "2025-07-01");
}

/**
 * What stands in a column, text in NFC without blanks around it; `undefined` where nothing does.
 *
 * @internal
 */
export function cellOf({ cells }: TableRow, column: string): unknown {
  const name = columnIn(cells, column);
  const value = name === undefined ? undefined : cells[name];
  const text = typeof value === "string" ? value.normalize("NFC").trim() : value;
  return text === "" || text === null ? undefined : text;
}

/**
 * Notes a problem of a column, in whose place there is no value.
 *
 * @internal
 */
export function note(
  { number, problems, level }: TableRow,
  code: TableProblemCode,
  column: string,
  value: unknown,
  expected?: string,
): string | undefined {
  const problem = makeTableProblem(code, number, column, value, expected);
  problems.push(problem);
  if (code === "missing") addToGroup(level.missing, column, problem);
  return undefined;
}
