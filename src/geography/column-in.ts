/**
 * The name that a row has for a column; `undefined` where it has none. Vietnamese headings are one, whether their marks are written in one sign or in two, as some spreadsheets do.
 *
 * @internal
 */
export function columnIn(row: object, column: string): string | undefined {
  if (Object.hasOwn(row, column)) return column;
  const composed = column.normalize("NFC");
  const hasMarks = column.normalize("NFD") !== composed;
  return hasMarks ? columnsOf(row).find((name) => name.normalize("NFC") === composed) : undefined;
}

/**
 * The names of a row's columns. A proxy may refuse to tell.
 *
 * @internal
 */
export function columnsOf(row: object): readonly string[] {
  try {
    return Object.keys(row);
  } catch {
    return [];
  }
}
