import {
  type DisclosureTable,
  exactly,
  isSuppressed,
  type PublishedTable,
  suppressed,
  toFigure,
} from "phongtrao";

/** A cell of a table as it is written in a test: a count, or one that is hidden. */
export type Cell = number | "…";

/** A table of persons by row and column with its totals, from its cells as they are printed: the last column and the last row are totals. */
export function printed(
  columns: readonly string[],
  rows: Readonly<Record<string, readonly Cell[]>>,
): PublishedTable {
  const entries = Object.entries(rows).flatMap(([row, cells]) =>
    cells.map((cell, at) => ({
      key: {
        ...(row === "total" ? {} : { row }),
        ...(columns[at] === "total" ? {} : { column: columns[at] ?? "" }),
      },
      figures: { people: cell === "…" ? suppressed : people(cell) },
    })),
  );
  const isRow = (key: object) => Object.keys(key).length === 2;
  return {
    rows: entries.filter(({ key }) => isRow(key)),
    totals: entries.filter(({ key }) => !isRow(key)),
  };
}

/** The same with nothing hidden. */
export function counted(
  columns: readonly string[],
  rows: Readonly<Record<string, readonly number[]>>,
): DisclosureTable {
  return printed(columns, rows) as DisclosureTable;
}

export const people = (count: number) => toFigure(exactly(count, "person"));

/** The counts of a published table as printed, by row. */
export function print(
  columns: readonly string[],
  { rows, totals }: PublishedTable,
): Readonly<Record<string, readonly Cell[]>> {
  const names = [...new Set(rows.map(({ key }) => key["row"] ?? "")), "total"];
  const cellAt = (row: string, column: string): Cell => {
    const found = [...rows, ...totals].find(
      ({ key }) => (key["row"] ?? "total") === row && (key["column"] ?? "total") === column,
    );
    const figure = found?.figures["people"];
    return isSuppressed(figure) || figure == null ? "…" : Number(figure.estimate);
  };
  return Object.fromEntries(names.map((row) => [row, columns.map((column) => cellAt(row, column))]));
}

/** A list of groups of persons with their total. */
export function list(counts: Readonly<Record<string, number>>): DisclosureTable {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    rows: Object.entries(counts).map(([group, count]) => ({
      key: { group },
      figures: { people: people(count) },
    })),
    totals: [{ key: {}, figures: { people: people(total) } }],
  };
}
