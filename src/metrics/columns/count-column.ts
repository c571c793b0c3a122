import type { Quantity } from "../../quantity/quantity.js";
import type { ReadingOptions } from "../../quantity/reading.js";
import { toFigure } from "../../quantity/to-figure.js";
import { type WordColumn, wordColumn } from "./word-column.js";

/**
 * A count of each record, read, as numbers: the unit's code, 0 where nothing was reported; the point value and the bounds, infinity where nothing bounds it above.
 *
 * @internal
 */
export interface CountColumn extends WordColumn {
  readonly estimates: Float64Array;
  readonly lowers: Float64Array;
  readonly uppers: Float64Array;
  /** 1 where the customary reading made a difference. */
  readonly customary: Uint8Array;
  /** What all numbers are multiplied by to be whole, so that plain addition is exact below 2⁵³: 1, or a million where some have decimals. */
  readonly scale: 1 | 1_000_000;
}

/**
 * The column of one count a record.
 *
 * @internal
 */
export function countColumn<Item>(
  items: readonly Item[],
  countOf: (item: Item) => Quantity | undefined,
  reading: ReadingOptions,
): CountColumn {
  const units = wordColumn(items, (item) => countOf(item)?.unit);
  const estimates = new Float64Array(items.length);
  const lowers = new Float64Array(items.length);
  const uppers = new Float64Array(items.length);
  const customary = new Uint8Array(items.length);
  items.forEach((item, row) => {
    const count = countOf(item);
    if (count === undefined) return;
    if (count.hedge === "exact") {
      estimates[row] = lowers[row] = uppers[row] = count.value;
    } else {
      const { estimate, lower, upper, flags } = toFigure(count, reading);
      estimates[row] = estimate;
      lowers[row] = lower;
      uppers[row] = upper ?? Number.POSITIVE_INFINITY;
      customary[row] = flags.includes("customaryReading") ? 1 : 0;
    }
  });
  const isWhole = estimates.every(Number.isInteger) && lowers.every(Number.isInteger);
  const scale = isWhole ? 1 : 1_000_000;
  if (scale !== 1) for (const numbers of [estimates, lowers, uppers]) scaleAll(numbers, scale);
  return { ...units, estimates, lowers, uppers, customary, scale };
}

function scaleAll(numbers: Float64Array, factor: number): void {
  numbers.forEach((number, row) => {
    numbers[row] = Math.round(number * factor);
  });
}
