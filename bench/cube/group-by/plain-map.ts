import type { Contender, Outcome } from "../../support/contender.js";
import { cellLine } from "../cell-line.js";
import type { Material } from "../material.js";
import { type FlatRow, flatRows } from "./flat-rows.js";

/** What an application would write without thinking: a Map by text keys. */
export function plainMap(rows: readonly FlatRow[]): Contender {
  return { name: "plain Map", run: () => outcomeOf(grouped(rows)) };
}

/** The same from plain records. */
export function plainMapOfRecords(material: Material): Contender {
  return { name: "plain Map", run: () => outcomeOf(grouped(flatRows(material))) };
}

interface Cell {
  readonly words: readonly string[];
  readonly numbers: [number, number, number, number, number, number, number];
}

function grouped(rows: readonly FlatRow[]): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const row of rows) {
    const key = `${row.province}|${row.topic}|${row.month}`;
    let cell = cells.get(key);
    if (cell === undefined) {
      cell = { words: [row.province, row.topic, row.month], numbers: [0, 0, 0, 0, 0, 0, 0] };
      cells.set(key, cell);
    }
    const { numbers } = cell;
    numbers[0] += 1;
    numbers[1] += row.sessions;
    numbers[2] += row.sessionsLower;
    numbers[3] += row.sessionsUpper;
    numbers[4] += row.attendance;
    numbers[5] += row.attendanceLower;
    numbers[6] += row.attendanceUpper;
  }
  return cells;
}

function outcomeOf(cells: ReadonlyMap<string, Cell>): Outcome {
  return () => [...cells.values()].map(({ words, numbers }) => cellLine(words, numbers));
}
