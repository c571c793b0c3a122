import { prepareRegister } from "phongtrao";
import type { Contest } from "../../support/contest.js";
import { atMost, fasterThan } from "../../support/target.js";
import type { Material } from "../material.js";
import { arquero } from "./arquero.js";
import { encode } from "./columns.js";
import { d3Array } from "./d3-array.js";
import { duckDB } from "./duckdb.js";
import { flatColumns } from "./flat-columns.js";
import { flatRows } from "./flat-rows.js";
import { phongtrao } from "./phongtrao.js";
import { plainMap, plainMapOfRecords } from "./plain-map.js";
import { polars } from "./polars.js";
import { tidy } from "./tidy.js";
import { encodeThenLoop, typedArrayLoop } from "./typed-array-loop.js";

/** Sessions and attendance with bounds by province, topic and month, everybody having loaded what they ask. */
export async function groupByOfColumns(material: Material, rounds: number): Promise<Contest> {
  const columns = encode(material);
  const flat = flatColumns(columns);
  const rows = flatRows(material);
  return {
    title: `province × topic × month of ${material.size} activities, columns built before`,
    rounds,
    contenders: [
      typedArrayLoop(columns),
      phongtrao(material, prepareRegister(material.register)),
      ...(await duckDB(flat, 1)),
      ...(await duckDB(flat, 2)),
      await polars(flat),
      plainMap(rows),
      await arquero(() => flat, true),
      await d3Array(() => rows),
      await tidy(() => rows),
    ],
    targets: [
      atMost(1.5, "typed-array loop"),
      fasterThan("DuckDB, threads: 2"),
      fasterThan("arquero, columns loaded", 30),
    ],
  };
}

/** The same from plain records, columns built within. */
export async function groupByOfRecords(material: Material, rounds: number): Promise<Contest> {
  return {
    title: `province × topic × month of ${material.size} activities, from plain records`,
    rounds,
    contenders: [
      encodeThenLoop(material),
      phongtrao(material, material.register),
      plainMapOfRecords(material),
      await arquero(() => flatColumns(encode(material)), false),
      await d3Array(() => flatRows(material)),
      await tidy(() => flatRows(material)),
    ],
    targets: [atMost(1.5, "encode, then typed-array loop"), fasterThan("plain Map", 3)],
  };
}
