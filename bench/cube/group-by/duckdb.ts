import { type Absent, type Contender, notInstalled } from "../../support/contender.js";
import { cellLine } from "../cell-line.js";
import { loadTable, openDuckDB } from "../duckdb.js";
import { type FlatColumns, keys } from "./flat-columns.js";
import { measures } from "./flat-rows.js";

const sql = `
  SELECT ${keys.join(", ")}, count(*), ${measures.map((measure) => `sum(${measure})`).join(", ")}
  FROM activity GROUP BY ${keys.join(", ")}`;

/** A prepared statement on ENUM columns; loading them is not part of the time. */
export async function duckDB(columns: FlatColumns, threads: 1 | 2): Promise<Contender | Absent> {
  const name = `DuckDB, ENUM columns, threads: ${threads}`;
  const store = await openDuckDB(threads);
  if (store === undefined) return notInstalled(name);
  const { size, codes, dictionaries, numbers } = columns;
  const words = Object.fromEntries(
    keys.map((key) => [key, { type: `${key}_word`, codes: codes[key], dictionary: dictionaries[key] }]),
  );
  await loadTable(store, "activity", { size, words, numbers });
  const statement = await store.connection.prepare(sql);
  return {
    name,
    run: async () => {
      const answer = await statement.runAndReadAll();
      return () =>
        answer.getRowsJson().map((row) => cellLine(row.slice(0, 3).map(String), row.slice(3).map(toNumber)));
    },
  };
}

function toNumber(value: string | number | null): number {
  return Number(value);
}
