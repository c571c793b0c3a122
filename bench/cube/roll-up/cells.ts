import { cellLine } from "../cell-line.js";

/** What is known of a place in a month: the records, the attendance, and the attendances per 100 inhabitants. */
export type PlaceCell = readonly [
  records: number,
  estimate: number,
  lower: number,
  upper: number | null,
  intensity: number,
  leastIntensity: number,
  mostIntensity: number | null,
];

/** A cell told. Intensities have twelve digits, since not everybody divides in the same way. */
export function placeLine(place: string, month: string, cell: PlaceCell): string {
  const [records, estimate, lower, upper, ...intensities] = cell;
  return cellLine([place, month], [records, estimate, lower, upper, ...intensities.map(rounded)]);
}

function rounded(quotient: number | null): number | null {
  return quotient === null ? null : Number(quotient.toPrecision(12));
}

/** Sums of a place with its intensities. */
export function withIntensity(
  records: number,
  estimate: number,
  lower: number,
  upper: number,
  inhabitants: number,
): PlaceCell {
  const factor = 100 / inhabitants;
  return [records, estimate, lower, upper, estimate * factor, lower * factor, upper * factor];
}
