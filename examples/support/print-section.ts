const width = 100;

/** Prints a heading and its lines, each line broken between words and hung behind its dash. */
export function printSection(heading: string, lines: readonly string[]): void {
  console.log(heading);
  for (const line of lines) console.log(wrap(line));
  console.log();
}

function wrap(text: string): string {
  const rows: string[] = [];
  let row = "  -";
  for (const word of text.split(" ")) {
    if (row.length + 1 + word.length > width) {
      rows.push(row);
      row = "   ";
    }
    row = `${row} ${word}`;
  }
  return [...rows, row].join("\n");
}
