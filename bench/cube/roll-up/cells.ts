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

/** A cell told. */
export function placeLine(place: string, month: string, cell: PlaceCell): string {
  return cellLine([place, month], cell);
}

/** Sums of a place with its intensities. A whole number is multiplied and then divided, so that all who do so get the same to the last digit. */
export function withIntensity(
  records: number,
  estimate: number,
  lower: number,
  upper: number,
  inhabitants: number,
): PlaceCell {
  const per = (count: number) => (100 * count) / inhabitants;
  return [records, estimate, lower, upper, per(estimate), per(lower), per(upper)];
}
