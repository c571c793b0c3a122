import { atPath } from "../internal/at-path.js";
import { fail, type Path } from "../internal/failure.js";
import { isTable } from "../internal/is-table.js";
import { preview } from "../internal/preview.js";
import { type Names, requireNames } from "../internal/require-names.js";
import { requireOptions } from "../internal/require-options.js";
import { adminLevels } from "./admin-unit.js";
import { noLevelSentence } from "./require-level.js";

/**
 * Throws `unknown-option` where an option or the name of a column is misspelt, and `invalid-table` unless rows are a list, and what is said of them, and of the lists within them, names levels and columns.
 *
 * @internal
 */
export function requireTable<Options extends object>(
  rows: unknown,
  options: Options,
  names: Names<Options>,
  further: FurtherNames,
): void {
  const table: unknown = requireOptions(options, names);
  if (!Array.isArray(rows)) refuse(`${preview(rows)} is not a table; a table is a list of rows.`, rows, []);
  requireUnitTable(table, [], [], further);
}

/** The names of what options hold in turn. */
interface FurtherNames {
  /** Those of `columns`. */
  readonly columns: Names<Readonly<Record<string, unknown>>>;
  /** Those of `within`, for tables that have it. */
  readonly within?: Names<Readonly<Record<string, unknown>>>;
}

function requireUnitTable(table: unknown, path: Path, around: readonly unknown[], names: FurtherNames): void {
  if (!isTable(table) || around.includes(table))
    return refuse(`${preview(table)} is not a table within another.`, table, path);
  const { level, columns = {}, within } = table;
  if (!adminLevels.some((known) => known === level))
    refuse(noLevelSentence(level), level, [...path, "level"]);
  if (!isTable(columns))
    return refuse(`${preview(columns)} names no columns.`, columns, [...path, "columns"]);
  for (const [name, column] of Object.entries(columns))
    if (column !== undefined) requireColumn(column, [...path, "columns", name]);
  atPath([...path, "columns"], () => {
    requireNames<object>(columns, names.columns);
  });
  if (within === undefined) return;
  const at = [...path, "within"];
  requireUnitTable(within, at, [...around, table], names);
  const { within: ofWithin } = names;
  if (ofWithin !== undefined)
    atPath(at, () => {
      requireNames<object>(within as Fields, ofWithin);
    });
  requireColumn((within as Fields)["column"], [...at, "column"]);
}

function requireColumn(name: unknown, path: Path): void {
  if (typeof name !== "string")
    refuse(`${preview(name)} is not a name of a column; names are text.`, name, path);
}

type Fields = Readonly<Record<string, unknown>>;

function refuse(message: string, found: unknown, path: Path): never {
  return fail("invalid-table", message, { found: preview(found) }, path);
}
