import { fail, type Path } from "../internal/failure.js";
import { isTable } from "../internal/is-table.js";
import { preview } from "../internal/preview.js";
import { requireOptions } from "../internal/require-options.js";
import { adminLevels } from "./admin-unit.js";

/**
 * Throws `invalid-table` unless rows are a list, and what is said of them, and of the lists within them, names levels and columns.
 *
 * @internal
 */
export function requireTable(rows: unknown, options: object): void {
  const table: unknown = requireOptions(options);
  if (!Array.isArray(rows)) refuse(`${preview(rows)} is no table; a table is a list of rows.`, rows, []);
  requireUnitTable(table, [], []);
}

function requireUnitTable(table: unknown, path: Path, around: readonly unknown[]): void {
  if (!isTable(table) || around.includes(table))
    return refuse(`${preview(table)} is no table within another.`, table, path);
  const { level, columns = {}, within } = table;
  if (!adminLevels.some((known) => known === level))
    refuse(`${preview(level)} is no level; levels are ${adminLevels.join(", ")}.`, level, [...path, "level"]);
  if (!isTable(columns))
    return refuse(`${preview(columns)} names no columns.`, columns, [...path, "columns"]);
  for (const [name, column] of Object.entries(columns))
    if (column !== undefined) requireColumn(column, [...path, "columns", name]);
  if (within === undefined) return;
  const at = [...path, "within"];
  requireUnitTable(within, at, [...around, table]);
  requireColumn((within as Fields)["column"], [...at, "column"]);
}

function requireColumn(name: unknown, path: Path): void {
  if (typeof name !== "string")
    refuse(`${preview(name)} is no name of a column; names are text.`, name, path);
}

type Fields = Readonly<Record<string, unknown>>;

function refuse(message: string, found: unknown, path: Path): never {
  return fail("invalid-table", message, { found: preview(found) }, path);
}
