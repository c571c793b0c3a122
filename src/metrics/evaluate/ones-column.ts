import type { CountColumn } from "../columns/count-column.js";

/**
 * The column that counts each record as one.
 *
 * @internal
 */
export function onesColumn(size: number, unit: string): CountColumn {
  const ones = new Float64Array(size).fill(1);
  return {
    dictionary: [unit],
    codes: new Int32Array(size).fill(1),
    estimates: ones,
    lowers: ones,
    uppers: ones,
    customary: new Uint8Array(size),
    scale: 1,
  };
}
