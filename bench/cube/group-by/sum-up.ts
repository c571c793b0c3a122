import { type FlatRow, measures } from "./flat-rows.js";

/** How many rows there are, and the six sums, in one pass. */
export function sumUp(rows: readonly FlatRow[]): readonly number[] {
  let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    a += row.sessions;
    b += row.sessionsLower;
    c += row.sessionsUpper;
    d += row.attendance;
    e += row.attendanceLower;
    f += row.attendanceUpper;
  }
  return [rows.length, a, b, c, d, e, f];
}

/** The numbers of a cell that has a column for each. */
export function numbersOf(
  cell: { readonly records: number } & Readonly<Record<(typeof measures)[number], number>>,
): readonly number[] {
  return [cell.records, ...measures.map((measure) => cell[measure])];
}
