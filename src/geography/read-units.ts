import { type PlainDate, requirePlainDate } from "../calendar/plain-date.js";
import { frozen } from "../internal/frozen.js";
import { remember } from "../internal/remember.js";
import type { Names } from "../internal/require-names.js";
import { type AdminLevel, adminLevels, type AdminUnit } from "./admin-unit.js";
import { newLevel, type RowsOfLevel, withMissingColumns } from "./missing-columns.js";
import { nameAndType } from "./name-and-type.js";
import type { TableProblem } from "./table-problem.js";
import { requireTable } from "./require-table.js";
import { cellOf, codeIn, dateIn, note, tableRow, type TableRow, textIn } from "./table-row.js";

/** The names of the columns of a table of units. */
export interface UnitColumns {
  /** The code; defaults to `code`. */
  readonly code?: string | undefined;
  /** The name, with or without the type in front; defaults to `name`. */
  readonly name?: string | undefined;
  /** The type; defaults to `type`. Where it is empty, a type in front of the name is taken. "TP" and "Thành phố Trung ương" are read as thành phố. */
  readonly type?: string | undefined;
  /** The code of the parent; defaults to `parent`. May be empty. */
  readonly parent?: string | undefined;
  /** The first day; defaults to `from`. */
  readonly from?: string | undefined;
  /** The last day; defaults to `to`. May be empty. */
  readonly to?: string | undefined;
}

/** What the rows of a table of units are. */
export interface UnitTable {
  /** The level of its units. */
  readonly level: AdminLevel;
  /** The names of its columns. */
  readonly columns?: UnitColumns | undefined;
  /** The column that holds a list of rows within each row, and what those are: the communes of a province. Their parent is the row around them. */
  readonly within?: (UnitTable & { readonly column: string }) | undefined;
}

/** Options of {@link readUnits}. */
export interface ReadUnitsOptions extends UnitTable {
  /** The first day of rows that have none of their own. */
  readonly from?: PlainDate | undefined;
  /** The last day of rows that have none of their own. */
  readonly to?: PlainDate | undefined;
}

/** The units of a table, and what is wrong with its rows. */
export interface ReadUnits {
  /** The units of the rows that are in order. */
  readonly units: readonly AdminUnit[];
  /** Everything that is wrong with the others, by row. */
  readonly problems: readonly TableProblem[];
}

/**
 * Reads a table of administrative units: rows as objects with columns `code`, `name`, `type`, `parent`, `from`, `to`, or with columns of the names that are given, as JSON
 * lists hold them or a CSV reader makes them. Lists within rows (`within`) are read too.
 *
 * Rows are judged one by one, and told by number, column and what was found. Codes have two digits for provinces, three for districts and five for communes; a code that
 * lost its leading zeros in a spreadsheet is a problem that names the code that is likely meant, and is never filled up in silence. A first day is required, in the row
 * or as an option. A column that you name and no row has is told once, also one that need not be there. What rows say of one another is checked by {@link createGazetteer}.
 *
 * Text of CSV files is not read here: take any CSV reader, and keep codes as text. A value that is not a list, an unknown level, or a column whose name is not text, throws `invalid-table`; a day
 * in the options that is none, `invalid-date`.
 *
 * @param rows - The rows, as objects by the names of their columns.
 * @param options - The `level` of the units, the names of the columns, lists `within` rows, and days for rows
 *   that have none.
 *
 * @example
 * ```ts
 * import { readUnits } from "phongtrao";
 *
 * const rows = [
 *   { ma: "05293", ten: "Xã Mỹ Thành" },
 *   { ma: 4828, ten: "Xã Đồng Chum" },
 * ];
 * const table = readUnits(rows, {
 *   level: "commune",
 *   columns: { code: "ma", name: "ten" },
 *   from: "2004-07-01",
 * });
 *
 * table.units; // [{ code: "05293", name: "Mỹ Thành", level: "commune", type: "xã", validFrom: "2004-07-01" }]
 * table.problems.map(({ code, row, column, found, expected }) => [code, row, column, found, expected]); // [["leading-zeros-lost", 2, "ma", "4828", "04828"]]
 * ```
 */
export function readUnits(rows: readonly unknown[], options: ReadUnitsOptions): ReadUnits {
  requireTable(
    rows,
    options,
    { level: true, columns: true, within: true, from: true, to: true },
    furtherNames,
  );
  const reading: Reading = {
    from: optionalDate(options.from),
    to: optionalDate(options.to),
    problems: [],
    levels: new Map(),
  };
  const units = rows.flatMap((row, index) => readRow(row, index + 1, options, reading, undefined));
  const problems = withMissingColumns(reading.problems, reading.levels.values());
  return frozen({ units: Object.freeze(units), problems: Object.freeze(problems) });
}

const furtherNames: {
  readonly columns: Names<UnitColumns>;
  readonly within: Names<NonNullable<UnitTable["within"]>>;
} = {
  columns: { code: true, name: true, type: true, parent: true, from: true, to: true },
  within: { level: true, columns: true, within: true, column: true },
};

/** What holds for all rows, and what comes of them. */
interface Reading {
  /** The first day of rows that have none of their own. */
  readonly from: PlainDate | undefined;
  /** The last day of rows that have none of their own. */
  readonly to: PlainDate | undefined;
  readonly problems: TableProblem[];
  /** The rows of each table, those within others apart. */
  readonly levels: Map<UnitTable, RowsOfLevel>;
}

function readRow(
  given: unknown,
  number: number,
  table: UnitTable,
  reading: Reading,
  around: string | undefined,
): readonly AdminUnit[] {
  const level = remember(reading.levels, table, () => newLevel(...namedIn(table)));
  const row = tableRow(given, number, reading.problems, level);
  if (row === undefined) return [];
  const { code: codeColumn = "code" } = table.columns ?? {};
  const before = row.problems.length;
  const code = codeIn(row, codeColumn, table.level);
  const unit = unitOf(row, code, table, reading, around);
  const own = unit !== undefined && row.problems.length === before ? [unit] : [];
  if (table.within === undefined) return own;
  const inner = readWithin(row, table.within, reading, code);
  // Those that only the row around them places would lie nowhere without its code.
  return [...own, ...inner.filter(({ parent }) => parent !== undefined)];
}

function namedIn({ columns = {}, within }: UnitTable): readonly (string | undefined)[] {
  return [...Object.values({ ...columns }), within?.column];
}

function unitOf(
  row: TableRow,
  code: string | undefined,
  { level, columns = {} }: UnitTable,
  reading: Reading,
  around: string | undefined,
): AdminUnit | undefined {
  const name = textIn(row, columns.name ?? "name");
  const type = optional(row, columns.type ?? "type", textIn);
  const parentLevels = adminLevels.slice(0, adminLevels.indexOf(level));
  const parent =
    around ?? optional(row, columns.parent ?? "parent", (of, column) => codeIn(of, column, ...parentLevels));
  const validFrom = dateIn(row, columns.from ?? "from", reading.from);
  const toColumn = columns.to ?? "to";
  const validTo = cellOf(row, toColumn) === undefined ? reading.to : dateIn(row, toColumn);
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom)
    note(row, "range-reversed", toColumn, validTo, validFrom);
  if (code === undefined || name === undefined || validFrom === undefined) return undefined;
  const named = nameAndType(name, level, type);
  return frozen({
    code,
    ...named,
    level,
    ...(parent !== undefined && { parent }),
    validFrom,
    ...(validTo !== undefined && { validTo }),
  });
}

function readWithin(
  row: TableRow,
  table: UnitTable & { readonly column: string },
  reading: Reading,
  parent: string | undefined,
): readonly AdminUnit[] {
  const list = cellOf(row, table.column);
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    note(row, "not-a-list", table.column, list);
    return [];
  }
  return list.flatMap((inner: unknown) => readRow(inner, row.number, table, reading, parent));
}

function optional<Value>(
  row: TableRow,
  column: string,
  read: (row: TableRow, column: string) => Value | undefined,
): Value | undefined {
  return cellOf(row, column) === undefined ? undefined : read(row, column);
}

function optionalDate(date: PlainDate | undefined): PlainDate | undefined {
  return date === undefined ? undefined : requirePlainDate(date);
}
