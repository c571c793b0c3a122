import { type Absent, type Contender, notInstalled } from "../../support/contender.js";
import { loadPeer } from "../../support/load-peer.js";
import { cellLine } from "../cell-line.js";
import { type FlatColumns, keys } from "./flat-columns.js";
import { measures } from "./flat-rows.js";

/** What is used of polars. */
interface Polars {
  readonly default: {
    DataFrame(series: readonly Series[]): DataFrame;
    Series(name: string, values: ArrayLike<string | number>, type: unknown): Series;
    col(name: string): Expression;
    len(): Expression;
    readonly Categorical: unknown;
    readonly Float64: unknown;
  };
}

interface Series {
  readonly name: string;
}

interface Expression {
  sum(): Expression;
  alias(name: string): Expression;
}

interface DataFrame {
  groupBy(...keys: readonly string[]): { agg(...columns: readonly Expression[]): DataFrame };
  rows(): readonly (readonly (string | number)[])[];
}

/** `groupBy` and `agg` on categorical columns, on all threads that it takes; loading them is not part of the time. */
export async function polars(columns: FlatColumns): Promise<Contender | Absent> {
  const name = "polars, categorical columns";
  const library = (await loadPeer("nodejs-polars")) as Polars | undefined;
  if (library === undefined) return notInstalled(name);
  const pl = library.default;
  const table = load(columns, pl);
  const columnsOfCells = [
    pl.len().alias("records"),
    ...measures.map((measure) => pl.col(measure).sum().alias(measure)),
  ];
  return {
    name,
    run: () => {
      const cells = table.groupBy(...keys).agg(...columnsOfCells);
      return () => cells.rows().map((row) => cellLine(row.slice(0, 3).map(String), row.slice(3).map(Number)));
    },
  };
}

function load({ codes, dictionaries, numbers }: FlatColumns, pl: Polars["default"]): DataFrame {
  const wordsOf = (key: (typeof keys)[number]) =>
    Array.from(codes[key], (code) => dictionaries[key][code] ?? "");
  return pl.DataFrame([
    ...keys.map((key) => pl.Series(key, wordsOf(key), pl.Categorical)),
    ...measures.map((measure) => pl.Series(measure, numbers[measure], pl.Float64)),
  ]);
}
