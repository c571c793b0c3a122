import { toDecimal } from "./exact.js";

/**
 * The place value of the last digit that is not zero: 88,500 → 100, 882 → 1, 2.5 → 0.1; of a power of ten a tenth of it: 1,000 → 100.
 * Never below 1 for whole units. The value is above zero.
 *
 * @internal
 */
export function placeValue(value: number, whole: boolean): number {
  const { digits, scale } = toDecimal(value);
  const place = Number(`1e${digits === 1n ? -scale - 1 : -scale}`);
  return whole ? Math.max(1, place) : place;
}
