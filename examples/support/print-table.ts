/** A column of a table: its title, and on which side its cells stand. */
export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
}

export function left(title: string): Column {
  return { title, align: "left" };
}

export function right(title: string): Column {
  return { title, align: "right" };
}

/** Prints rows of cells under the titles of their columns, each column as wide as its widest cell. */
export function printTable(columns: readonly Column[], rows: readonly (readonly string[])[]): void {
  // Composed, a Vietnamese letter with its marks is one character, and lengths are widths.
  const cells = [columns.map(({ title }) => title), ...rows].map((row) =>
    row.map((cell) => cell.normalize("NFC")),
  );
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const [titles = [], ...lines] = cells;
  const line = widths.map((width) => "-".repeat(width));
  for (const row of [titles, line, ...lines]) console.log(`  ${pad(row, columns, widths)}`.trimEnd());
}

function pad(row: readonly string[], columns: readonly Column[], widths: readonly number[]): string {
  return columns
    .map(({ align }, at) => {
      const [cell = "", width = 0] = [row[at], widths[at]];
      return align === "left" ? cell.padEnd(width) : cell.padStart(width);
    })
    .join("  ");
}
