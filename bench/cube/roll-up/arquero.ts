import { type Absent, type Contender, notInstalled } from "../../support/contender.js";
import { loadPeer } from "../../support/load-peer.js";
import { placeLine } from "./cells.js";
import type { PlaceColumns } from "./columns.js";
import { placeTable } from "./place-table.js";

/** What is used of arquero. */
interface Arquero {
  readonly table: (columns: Readonly<Record<string, ArrayLike<number>>>) => Table;
  readonly escape: (value: (row: Sums) => number) => unknown;
  readonly op: { count(): unknown; sum(column: string): unknown };
}

interface Table {
  groupby(...keys: readonly string[]): Table;
  rollup(summaries: Readonly<Record<string, unknown>>): Table;
  derive(columns: Readonly<Record<string, unknown>>): Table;
  rename(names: Readonly<Record<string, string>>): Table;
  concat(...tables: readonly Table[]): Table;
  objects(): readonly Cell[];
}

type Sums = Readonly<Record<"place" | "month" | "records" | "estimate" | "lower" | "upper", number>>;
type Cell = Sums & Readonly<Record<"intensity" | "least" | "most", number>>;

/** `rollup` to communes, of these to provinces, of these to the nation, on codes; loading them is not part of the time. */
export async function arquero(columns: PlaceColumns): Promise<Contender | Absent> {
  const name = "arquero, columns loaded";
  const library = (await loadPeer("arquero")) as Arquero | undefined;
  if (library === undefined) return notInstalled(name);
  const { codes, numbers } = placeTable(columns);
  const table = library.table({ ...codes, ...numbers });
  return {
    name,
    run: () => {
      const cells = rolledUp(table, columns, library);
      return () => linesOf(cells, columns);
    },
  };
}

function rolledUp(table: Table, { inhabitants, places }: PlaceColumns, { op, escape }: Arquero): Table {
  const sums = { estimate: op.sum("estimate"), lower: op.sum("lower"), upper: op.sum("upper") };
  const more = { records: op.sum("records"), ...sums };
  const communes = table.groupby("province", "commune", "month").rollup({ records: op.count(), ...sums });
  const provinces = communes.groupby("province", "month").rollup(more);
  const nation = provinces
    .groupby("month")
    .rollup(more)
    .derive({ place: escape(() => places.length - 1) });
  const per = (bound: "estimate" | "lower" | "upper") =>
    escape((row) => (100 * row[bound]) / (inhabitants[row.place] as number));
  return communes
    .rename({ commune: "place" })
    .concat(provinces.rename({ province: "place" }), nation)
    .derive({ intensity: per("estimate"), least: per("lower"), most: per("upper") });
}

function linesOf(cells: Table, { places, months }: PlaceColumns): readonly string[] {
  return cells.objects().map(({ place, month, records, estimate, lower, upper, intensity, least, most }) => {
    const cell = [records, estimate, lower, upper, intensity, least, most] as const;
    return placeLine(places[place] ?? "", months[month] ?? "", cell);
  });
}
