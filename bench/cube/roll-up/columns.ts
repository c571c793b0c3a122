import { codesInto } from "../codes-into.js";
import { countBounds } from "../count-bounds.js";
import { type Material, nation } from "../material.js";

/** Attendance by commune and day, as typed arrays, and the tree of places. */
export interface PlaceColumns {
  readonly commune: Uint16Array;
  readonly month: Uint8Array;
  /** Estimate, lower and upper bound of attendance. */
  readonly numbers: Float64Array;
  readonly months: readonly string[];
  /** Communes first, in the order of their codes, then provinces, then the nation. */
  readonly places: readonly string[];
  /** By place, its parent; of the nation, itself. */
  readonly parents: Uint16Array;
  readonly inhabitants: Float64Array;
}

/** The columns of plain records. */
export function encodePlaces({ activities, provinceOf, inhabitantsOf }: Material): PlaceColumns {
  const months: string[] = [];
  const places = [...provinceOf.keys(), ...new Set(provinceOf.values()), nation];
  const placeCodes = new Map(places.map((place, code) => [place, code]));
  const monthCode = codesInto(months);
  const numbers = new Float64Array(3 * activities.length);
  activities.forEach(({ attendance }, row) => {
    numbers.set(countBounds(attendance), 3 * row);
  });
  return {
    commune: Uint16Array.from(activities, ({ place = "" }) => placeCodes.get(place) ?? 0),
    month: Uint8Array.from(activities, ({ when }) => monthCode(when.slice(0, 7))),
    numbers,
    months,
    places,
    parents: Uint16Array.from(places, (place) => placeCodes.get(provinceOf.get(place) ?? nation) ?? 0),
    inhabitants: Float64Array.from(places, (place) => inhabitantsOf.get(place) ?? 0),
  };
}
