import { type Absent, type Contender, notInstalled } from "../../support/contender.js";
import { loadPeer } from "../../support/load-peer.js";
import { type Material, nation } from "../material.js";
import { placeLine, withIntensity } from "./cells.js";
import type { PlaceRow } from "./place-rows.js";

type Sums = readonly [records: number, estimate: number, lower: number, upper: number];

/** What is used of d3-array. */
interface D3Array {
  rollup(
    rows: readonly PlaceRow[],
    reduce: (rows: readonly PlaceRow[]) => Sums,
    ...keys: readonly ((row: PlaceRow) => string)[]
  ): ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Sums>>>;
}

interface Place {
  readonly place: string;
  readonly sums: Sums;
}

/** `rollup` to communes, whose sums are then added up to provinces and the nation. */
export async function d3Array(rows: readonly PlaceRow[], material: Material): Promise<Contender | Absent> {
  const name = "d3-array rollup";
  const d3 = (await loadPeer("d3-array")) as D3Array | undefined;
  if (d3 === undefined) return notInstalled(name);
  return {
    name,
    run: () => {
      const months = d3.rollup(rows, sumUp, byMonth, byProvince, byCommune);
      const cells = [...months].flatMap(([month, provinces]) =>
        placesOf(provinces).map(({ place, sums }) => {
          return { place, month, cell: withIntensity(...sums, material.inhabitantsOf.get(place) ?? 0) };
        }),
      );
      return () => cells.map(({ place, month, cell }) => placeLine(place, month, cell));
    },
  };
}

const byMonth = ({ month }: PlaceRow): string => month;
const byProvince = ({ province }: PlaceRow): string => province;
const byCommune = ({ commune }: PlaceRow): string => commune;

function placesOf(byProvince: ReadonlyMap<string, ReadonlyMap<string, Sums>>): readonly Place[] {
  const communes = [...byProvince.values()].flatMap((list) =>
    [...list].map(([place, sums]) => ({ place, sums })),
  );
  const provinces = [...byProvince].map(([place, list]) => ({ place, sums: total([...list.values()]) }));
  return [...communes, ...provinces, { place: nation, sums: total(provinces.map(({ sums }) => sums)) }];
}

function sumUp(rows: readonly PlaceRow[]): Sums {
  let [estimate, lower, upper] = [0, 0, 0];
  for (const row of rows) {
    estimate += row.estimate;
    lower += row.lower;
    upper += row.upper;
  }
  return [rows.length, estimate, lower, upper];
}

function total(parts: readonly Sums[]): Sums {
  let [records, estimate, lower, upper] = [0, 0, 0, 0];
  for (const part of parts) {
    records += part[0];
    estimate += part[1];
    lower += part[2];
    upper += part[3];
  }
  return [records, estimate, lower, upper];
}
