import { remember } from "../../internal/remember.js";
import type { Figure } from "../../quantity/figure.js";
import type { Quantity } from "../../quantity/quantity.js";
import type { ReadingOptions } from "../../quantity/reading.js";
import { toFigure } from "../../quantity/to-figure.js";
import { largestEvent } from "../largest-event.js";
import { dictionaryInto, type WordColumn } from "./word-column.js";

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
 * The column of one count a record. Where a record may sum several events, its lower bound is the average event, as one is at least as large, and so is its point value: nobody told how many came to one.
 *
 * @internal
 */
export function countColumn<Item>(
  items: readonly Item[],
  countOf: (item: Item) => Quantity | undefined,
  reading: ReadingOptions,
  eventsOf: (item: Item) => Quantity | undefined = none,
): CountColumn {
  const dictionary: string[] = [];
  const codeOf = dictionaryInto(dictionary);
  const codes = new Int32Array(items.length);
  const estimates = new Float64Array(items.length);
  const lowers = new Float64Array(items.length);
  const uppers = new Float64Array(items.length);
  const customary = new Uint8Array(items.length);
  const read = reader(reading);
  let isWhole = true;
  let row = -1;
  for (const item of items) {
    row += 1;
    const count = countOf(item);
    if (count === undefined) continue;
    codes[row] = codeOf(count.unit);
    const events = eventsOf(item);
    // What needs no look at its unit to be sound.
    if (
      count.hedge === "exact" &&
      events === undefined &&
      count.value >= 0 &&
      Number.isSafeInteger(count.value)
    ) {
      estimates[row] = lowers[row] = uppers[row] = count.value;
      continue;
    }
    const all = read(count);
    const { estimate, lower, upper, flags } = events === undefined ? all : largestEvent(all, read(events));
    estimates[row] = estimate;
    lowers[row] = lower;
    uppers[row] = upper ?? Number.POSITIVE_INFINITY;
    customary[row] = flags.includes("customaryReading") ? 1 : 0;
    isWhole &&= Number.isInteger(estimate) && Number.isInteger(lower);
  }
  if (!isWhole) for (const numbers of [estimates, lowers, uppers]) scaleAll(numbers, million);
  return { dictionary, codes, estimates, lowers, uppers, customary, scale: isWhole ? 1 : million };
}

const million = 1_000_000;

const none = (): undefined => undefined;

/** Hedged counts come again and again, so each is read once: by unit and hedge, then by value. */
function reader(reading: ReadingOptions): (count: Quantity) => Figure {
  const known = new Map<string, Map<string, Map<number, Figure>>>();
  return (count) => {
    const { unit, hedge, value, upTo } = count;
    if (upTo !== undefined) return toFigure(count, reading);
    const byHedge = remember(known, unit, () => new Map<string, Map<number, Figure>>());
    const byValue = remember(byHedge, hedge, () => new Map<number, Figure>());
    return remember(byValue, value, () => toFigure(count, reading));
  };
}

function scaleAll(numbers: Float64Array, factor: number): void {
  numbers.set(numbers.map((number) => Math.round(number * factor)));
}
