import { fillTemplate } from "../internal/fill-template.js";
import { printNumber } from "./print-number.js";
import type { QuantityWords } from "./quantity-words.js";

/** How a count is printed. */
export interface FormatCountOptions {
  /** Print whole numbers below ten with a leading zero, as official reports often do. */
  readonly leadingZero?: boolean | undefined;
  /** Leave the noun of the unit out with `false`. */
  readonly unit?: boolean | undefined;
}

/**
 * A number with the noun of its unit: "136 tin".
 *
 * @internal
 */
export function formatCount(
  value: number,
  unit: string,
  words: QuantityWords,
  options: FormatCountOptions,
): string {
  const n = printNumber(value, words, options.leadingZero);
  return options.unit === false ? n : fillTemplate(words.counted, { n, unit: nounOf(unit, value, words) });
}

function nounOf(unit: string, value: number, words: QuantityWords): string {
  const nouns = Object.hasOwn(words.units, unit) ? words.units[unit] : undefined;
  return (Math.abs(value) === 1 ? nouns?.one : nouns?.other) ?? unit;
}
