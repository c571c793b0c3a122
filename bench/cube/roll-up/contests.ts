import { prepareRegister } from "phongtrao";
import type { Contest } from "../../support/contest.js";
import { atMost, fasterThan } from "../../support/target.js";
import type { Material } from "../material.js";
import { arquero } from "./arquero.js";
import { encodePlaces } from "./columns.js";
import { d3Array } from "./d3-array.js";
import { duckDB } from "./duckdb.js";
import { phongtrao } from "./phongtrao.js";
import { placeRows } from "./place-rows.js";
import { plainMap } from "./plain-map.js";
import { typedArrayLoop } from "./typed-array-loop.js";

/** Attendance and attendances per 100 inhabitants of communes, provinces and the nation, by month, everybody having loaded what they ask. */
export async function rollUpOfColumns(material: Material, rounds: number): Promise<Contest> {
  const columns = encodePlaces(material);
  const rows = placeRows(material);
  return {
    title: `commune → province → nation by month, with intensity, of ${material.size} activities, columns built before`,
    rounds,
    contenders: [
      typedArrayLoop(columns),
      phongtrao(material, prepareRegister(material.register)),
      ...(await duckDB(columns)),
      plainMap(rows, material),
      await arquero(columns),
      await d3Array(rows, material),
    ],
    targets: [
      atMost(1.5, "typed-array loop"),
      fasterThan("DuckDB, GROUPING SETS", 10),
      fasterThan("DuckDB, GROUPING SETS, read", 10),
    ],
  };
}
