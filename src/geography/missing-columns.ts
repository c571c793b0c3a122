import { columnIn, columnsOf } from "./column-in.js";
import { makeTableProblem } from "./make-table-problem.js";
import type { TableProblem } from "./table-problem.js";

/** How many names of columns a problem tells at most, and how long each. */
const most = 30;

/** Rows that lie on one level of a table, and what is missing in them. */
export interface RowsOfLevel {
  readonly rows: object[];
  /** By column, the problems that tell that a row has nothing in it. */
  readonly missing: Map<string, TableProblem[]>;
}

/**
 * @internal
 */
export function newLevel(): RowsOfLevel {
  return { rows: [], missing: new Map() };
}

/**
 * The problems of a table, in which a column that no row has is told of once, with the columns that there are: it is called otherwise, and a
 * problem for each of its thousands of rows would say no more.
 *
 * @internal
 */
export function withMissingColumns(
  problems: readonly TableProblem[],
  levels: Iterable<RowsOfLevel>,
): readonly TableProblem[] {
  const told = new Map<TableProblem, TableProblem | null>();
  for (const { rows, missing } of levels)
    for (const [column, ofColumn] of missing) {
      const names = rows.some((row) => columnIn(row, column) !== undefined) ? "" : namesOf(rows[0]);
      if (names === "") continue;
      ofColumn.forEach((problem, index) => {
        const first = makeTableProblem("missing-column", problem.row, column, undefined, names);
        told.set(problem, index === 0 ? first : null);
      });
    }
  return problems.flatMap((problem) => {
    const instead = told.get(problem);
    return instead === undefined ? [problem] : (instead ?? []);
  });
}

function namesOf(row: object = {}): string {
  const names = columnsOf(row).slice(0, most);
  return names.map((name) => name.slice(0, most)).join(", ");
}
