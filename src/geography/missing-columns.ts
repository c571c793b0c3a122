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
  const told = new Map<TableProblem, TableProblem | null>();
  const unnoticed: TableProblem[] = [];
  for (const { rows, named, missing } of levels) {
    const [first] = rows;
    if (first === undefined) continue;
    const names = namesOf(first.cells);
    if (names === "") continue;
    for (const column of new Set([...named, ...missing.keys()])) {
      if (rows.some(({ cells }) => columnIn(cells, column) !== undefined)) continue;
      const ofColumn = missing.get(column) ?? [];
      const number = ofColumn[0]?.row ?? first.number;
      const problem = makeTableProblem("missing-column", number, column, undefined, names);
      if (ofColumn.length === 0) unnoticed.push(problem);
      ofColumn.forEach((each, index) => told.set(each, index === 0 ? problem : null));
    }
  }
  const others = problems.flatMap((problem) => {
    const instead = told.get(problem);
    return instead === undefined ? [problem] : (instead ?? []);
  });
  return [...unnoticed, ...others];
}

function namesOf(row: object): string {
  const names = columnsOf(row).slice(0, most);
  return names.map((name) => name.slice(0, most)).join(", ");
}
