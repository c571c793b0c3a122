import { type Absent, type Contender, notInstalled } from "../../support/contender.js";
import { loadPeer } from "../../support/load-peer.js";
import { cellLine } from "../cell-line.js";
import { type FlatRow, measures } from "./flat-rows.js";
import { numbersOf } from "./sum-up.js";

type Cell = FlatRow & { readonly records: number };

/** A step of a pipe, made by the library and handed back to it. */
type Step = (rows: unknown) => unknown;

/** What is used of tidy. */
interface Tidy {
  tidy(rows: readonly FlatRow[], ...steps: readonly Step[]): readonly Cell[];
  groupBy(keys: readonly string[], steps: readonly Step[]): Step;
  summarize(summaries: Readonly<Record<string, (rows: readonly FlatRow[]) => number>>): Step;
}

/** `groupBy` and `summarize`, with sums of its own: tidy's `sum` makes NaN of infinity. */
export async function tidy(rowsOf: () => readonly FlatRow[]): Promise<Contender | Absent> {
  const name = "tidy";
  const library = (await loadPeer("@tidyjs/tidy")) as Tidy | undefined;
  if (library === undefined) return notInstalled(name);
  const step = library.groupBy(["province", "topic", "month"], [library.summarize(summaries)]);
  return {
    name,
    run: () => {
      const cells = library.tidy(rowsOf(), step);
      return () => cells.map((cell) => cellLine([cell.province, cell.topic, cell.month], numbersOf(cell)));
    },
  };
}

const summaries = {
  records: (rows: readonly FlatRow[]) => rows.length,
  ...Object.fromEntries(measures.map((measure) => [measure, sumOf(measure)])),
};

function sumOf(measure: (typeof measures)[number]): (rows: readonly FlatRow[]) => number {
  return (rows) => {
    let total = 0;
    for (const row of rows) total += row[measure];
    return total;
  };
}
