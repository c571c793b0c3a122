import type { Contender } from "../../support/contender.js";
import { cellLine } from "../cell-line.js";
import { type CountBounds, countBounds } from "../count-bounds.js";
import type { Material } from "../material.js";
import type { FlatRow } from "./flat-rows.js";

/** What an application would write without thinking: a Map by text keys. */
export function plainMap(rows: readonly FlatRow[]): Contender {
  return contender((cells) => {
    for (const row of rows) {
      const sessions = [row.sessions, row.sessionsLower, row.sessionsUpper] as const;
      const attendance = [row.attendance, row.attendanceLower, row.attendanceUpper] as const;
      add(cells, row.province, row.topic, row.month, sessions, attendance);
    }
  });
}

/** The same from plain records. */
export function plainMapOfRecords({ activities, provinceOf }: Material): Contender {
  return contender((cells) => {
    for (const { place = "", when, topics, sessions, attendance } of activities) {
      const province = provinceOf.get(place) ?? "";
      const month = when.slice(0, 7);
      const [some, many] = [countBounds(sessions), countBounds(attendance)];
      for (const topic of topics) add(cells, province, topic, month, some, many);
    }
  });
}

interface Cell {
  readonly words: readonly string[];
  readonly numbers: [number, number, number, number, number, number, number];
}

function contender(fill: (cells: Map<string, Cell>) => void): Contender {
  return {
    name: "plain Map",
    run: () => {
      const cells = new Map<string, Cell>();
      fill(cells);
      return () => [...cells.values()].map(({ words, numbers }) => cellLine(words, numbers));
    },
  };
}

function add(
  cells: Map<string, Cell>,
  province: string,
  topic: string,
  month: string,
  sessions: CountBounds,
  attendance: CountBounds,
): void {
  const key = `${province}|${topic}|${month}`;
  let cell = cells.get(key);
  if (cell === undefined) {
    cell = { words: [province, topic, month], numbers: [0, 0, 0, 0, 0, 0, 0] };
    cells.set(key, cell);
  }
  const { numbers } = cell;
  numbers[0] += 1;
  numbers[1] += sessions[0];
  numbers[2] += sessions[1];
  numbers[3] += sessions[2];
  numbers[4] += attendance[0];
  numbers[5] += attendance[1];
  numbers[6] += attendance[2];
}
