import { type Absent, type Contender, notInstalled } from "../../support/contender.js";
import { loadPeer } from "../../support/load-peer.js";
import { cellLine } from "../cell-line.js";
import { type FlatColumns, keys } from "./flat-columns.js";
import { measures } from "./flat-rows.js";

/** What is used of arquero. */
interface Arquero {
  readonly table: (columns: Readonly<Record<string, ArrayLike<number>>>) => Table;
  readonly op: { count(): unknown; sum(column: string): unknown };
}

interface Table {
  groupby(...keys: readonly string[]): Table;
  rollup(summaries: Readonly<Record<string, unknown>>): Table;
  objects(): readonly Readonly<
    Record<(typeof keys)[number] | (typeof measures)[number] | "records", number>
  >[];
}

/** `groupby` and `rollup` on codes, which it groups faster than words. With `isLoaded` the columns are built before, else within. */
export async function arquero(columnsOf: () => FlatColumns, isLoaded: boolean): Promise<Contender | Absent> {
  const name = isLoaded ? "arquero, columns loaded" : "arquero, from records";
  const library = (await loadPeer("arquero")) as Arquero | undefined;
  if (library === undefined) return notInstalled(name);
  const { table, op } = library;
  const summaries = {
    records: op.count(),
    ...Object.fromEntries(measures.map((measure) => [measure, op.sum(measure)])),
  };
  const load = () => {
    const { codes, numbers, dictionaries } = columnsOf();
    return { rows: table({ ...codes, ...numbers }), dictionaries };
  };
  const loaded = isLoaded ? load() : undefined;
  return {
    name,
    run: () => {
      const { rows, dictionaries } = loaded ?? load();
      const cells = rows.groupby(...keys).rollup(summaries);
      return () =>
        cells.objects().map((cell) =>
          cellLine(
            keys.map((key) => dictionaries[key][cell[key]] ?? ""),
            [cell.records, ...measures.map((measure) => cell[measure])],
          ),
        );
    },
  };
}
