import type { Absent, Contender } from "../../support/contender.js";
import { type Answer, asContenders, duckDBNotInstalled, loadTable, openDuckDB } from "../duckdb.js";
import { placeLine } from "./cells.js";
import type { PlaceColumns } from "./columns.js";
import { placeTable } from "./place-table.js";

/** Communes and provinces are words of one ENUM, so that one join finds the inhabitants of either; the nation is its last word. */
const sql = `
  SELECT place, month, records, estimate, lower, upper,
    100 * estimate / inhabitants, 100 * lower / inhabitants, 100 * upper / inhabitants
  FROM (
    SELECT month, coalesce(commune, province, 'nation'::place) AS place, count(*) AS records,
      sum(estimate) AS estimate, sum(lower) AS lower, sum(upper) AS upper
    FROM activity GROUP BY GROUPING SETS ((month, province, commune), (month, province), (month))
  ) JOIN population USING (place)`;

/** A prepared statement with GROUPING SETS on ENUM columns, on one thread; loading them is not part of the time. */
export async function duckDB(columns: PlaceColumns): Promise<readonly (Contender | Absent)[]> {
  const name = "DuckDB, GROUPING SETS";
  const store = await openDuckDB(1);
  if (store === undefined) return duckDBNotInstalled(name);
  const { places, inhabitants } = columns;
  const { size, codes, dictionaries, numbers } = placeTable(columns);
  await loadTable(store, "population", {
    size: places.length,
    words: { place: { type: "place", codes: places.map((_, code) => code), dictionary: places } },
    numbers: { inhabitants },
  });
  await loadTable(store, "activity", {
    size,
    words: {
      commune: { type: "place", codes: codes.commune, dictionary: places },
      province: { type: "place", codes: codes.province, dictionary: places },
      month: { type: "month", codes: codes.month, dictionary: dictionaries.month },
    },
    numbers,
  });
  return asContenders(name, store, sql, linesOf);
}

function linesOf(answer: Answer): readonly string[] {
  return answer.getRowsJson().map(([place, month, ...numbers]) => {
    const [records = 0, estimate = 0, lower = 0, upper = 0, intensity = 0, least = 0, most = 0] =
      numbers.map(Number);
    return placeLine(String(place), String(month), [records, estimate, lower, upper, intensity, least, most]);
  });
}
