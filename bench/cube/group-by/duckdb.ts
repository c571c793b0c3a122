import type { Absent, Contender } from "../../support/contender.js";
import { cellLine } from "../cell-line.js";
import { type Answer, asContenders, duckDBNotInstalled, loadTable, openDuckDB } from "../duckdb.js";
import { type FlatColumns, keys } from "./flat-columns.js";
import { measures } from "./flat-rows.js";

const sql = `
  SELECT ${keys.join(", ")}, count(*), ${measures.map((measure) => `sum(${measure})`).join(", ")}
  FROM activity GROUP BY ${keys.join(", ")}`;

/** A prepared statement on ENUM columns; loading them is not part of the time. */
export async function duckDB(columns: FlatColumns, threads: 1 | 2): Promise<readonly (Contender | Absent)[]> {
  const name = `DuckDB, threads: ${threads}`;
  const store = await openDuckDB(threads);
  if (store === undefined) return duckDBNotInstalled(name);
  const { size, codes, dictionaries, numbers } = columns;
  const words = Object.fromEntries(
    keys.map((key) => [key, { type: `${key}_word`, codes: codes[key], dictionary: dictionaries[key] }]),
  );
  await loadTable(store, "activity", { size, words, numbers });
  return asContenders(name, store, sql, linesOf);
}

function linesOf(answer: Answer): readonly string[] {
  return answer.getRowsJson().map((row) => cellLine(row.slice(0, 3).map(String), row.slice(3).map(Number)));
}
