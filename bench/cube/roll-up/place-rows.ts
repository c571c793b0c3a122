import { countBounds } from "../count-bounds.js";
import type { Material } from "../material.js";

/** The attendance of an activity with its commune, province and month: what tools that group objects are given. */
export interface PlaceRow {
  readonly commune: string;
  readonly province: string;
  readonly month: string;
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** Place rows of plain records. */
export function placeRows({ activities, provinceOf }: Material): readonly PlaceRow[] {
  return activities.map(({ place: commune = "", when, attendance }) => {
    const [estimate, lower, upper] = countBounds(attendance);
    const province = provinceOf.get(commune) ?? "";
    return { commune, province, month: when.slice(0, 7), estimate, lower, upper };
  });
}
