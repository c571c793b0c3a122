import type { Contender } from "../../support/contender.js";
import { type Material, nation } from "../material.js";
import { type PlaceCell, placeLine, withIntensity } from "./cells.js";
import type { PlaceRow } from "./place-rows.js";

interface Sums {
  readonly place: string;
  readonly month: string;
  records: number;
  estimate: number;
  lower: number;
  upper: number;
}

/** What an application would write without thinking: a Map by text keys, to which each row adds at three places. */
export function plainMap(rows: readonly PlaceRow[], material: Material): Contender {
  return {
    name: "plain Map",
    run: () => {
      const cells = [...grouped(rows).values()].map((sums) => ({ sums, cell: cellOf(sums, material) }));
      return () => cells.map(({ sums: { place, month }, cell }) => placeLine(place, month, cell));
    },
  };
}

function grouped(rows: readonly PlaceRow[]): ReadonlyMap<string, Sums> {
  const cells = new Map<string, Sums>();
  for (const { commune, province, month, estimate, lower, upper } of rows) {
    for (const place of [commune, province, nation]) {
      const key = `${place}|${month}`;
      let cell = cells.get(key);
      if (cell === undefined) {
        cell = { place, month, records: 0, estimate: 0, lower: 0, upper: 0 };
        cells.set(key, cell);
      }
      cell.records += 1;
      cell.estimate += estimate;
      cell.lower += lower;
      cell.upper += upper;
    }
  }
  return cells;
}

function cellOf({ place, records, estimate, lower, upper }: Sums, { inhabitantsOf }: Material): PlaceCell {
  return withIntensity(records, estimate, lower, upper, inhabitantsOf.get(place) ?? 0);
}
