import { columnIn, columnsOf } from "./column-in.js";
import { makeTableProblem } from "./make-table-problem.js";
import type { TableProblem } from "./table-problem.js";

/** How many names of columns a problem tells at most, and how long each. */
const most = 30;

/** Rows that lie on one level of a table, and what is missing in them. */
export interface RowsOfLevel {
  readonly rows: { readonly number: number; readonly cells: object }[];
  /** The columns that the caller names, so that rows are expected to have them. */
  readonly named: readonly string[];
  /** By column, the problems that tell that a row has nothing in it. */
  readonly missing: Map<string, TableProblem[]>;
}

/**
 * The rows of a level, none yet, in which the caller names these columns.
 *
 * @internal
 */
export function newLevel(...named: readonly (string | undefined)[]): RowsOfLevel {
  return { rows: [], named: named.filter((name) => name !== undefined), missing: new Map() };
}

/**
 * The problems of a table, in which a column that no row has is told of once, with the columns that there are: it is called otherwise, and a
 * problem for each of its thousands of rows would say no more. One that need not be there is told of where the caller names it: without the parents
 * that it was to hold, communes would lie nowhere.
 *
 * @internal
 */
export function withMissingColumns(
  problems: readonly TableProblem[],
  levels: Iterable<RowsOfLevel>,
): readonly TableProblem[] {
  const missing = [...levels].flatMap(missingIn);
  const instead = new Map(
    missing.flatMap(({ problem, told }) =>
      told.map((each, index) => [each, index === 0 ? [problem] : []] as const),
    ),
  );
  const unnoticed = missing.flatMap(({ problem, told }) => (told.length === 0 ? [problem] : []));
  return [...unnoticed, ...problems.flatMap((problem) => instead.get(problem) ?? [problem])];
}

/** A column that no row has, and the problems that tell so row by row. */
interface MissingColumn {
  readonly problem: TableProblem;
  readonly told: readonly TableProblem[];
}

function missingIn({ rows, named, missing }: RowsOfLevel): readonly MissingColumn[] {
  const [first] = rows;
  if (first === undefined) return [];
  const names = namesOf(first.cells);
  if (names === "") return [];
  const columns = [...new Set([...named, ...missing.keys()])];
  return columns
    .filter((column) => rows.every(({ cells }) => columnIn(cells, column) === undefined))
    .map((column) => {
      const told = missing.get(column) ?? [];
      const number = told[0]?.row ?? first.number;
      return { problem: makeTableProblem("missing-column", number, column, undefined, names), told };
    });
}

function namesOf(row: object): string {
  const names = columnsOf(row).slice(0, most);
  return names.map((name) => name.slice(0, most)).join(", ");
}
