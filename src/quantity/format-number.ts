import { printing } from "../internal/printing.js";
import { requireOptions } from "../internal/require-options.js";
import { type NumberMarks, printNumber } from "./print-number.js";

/**
 * A number or decimal string with the marks of a language: 88500 → "88.500", "13.89" → "13,89".
 *
 * A value that is not a number, NaN and infinity included, throws `invalid-figure`. What lacks a part that printing
 * needs, the value or the words, throws `unprintable`.
 *
 * @param value - A number, or a decimal string such as `"-1234.5"`.
 * @param marks - A locale, such as `vi`, or the two marks alone.
 * @param options - `leadingZero` prints whole numbers below ten as official reports often do: 4 → "04".
 *
 * @example
 * ```ts
 * import { formatNumber } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * formatNumber(88500, vi); // "88.500"
 * formatNumber("-1234.5", vi); // "-1.234,5"
 * formatNumber(4, vi, { leadingZero: true }); // "04"
 * ```
 */
export function formatNumber(
  value: number | string,
  marks: NumberMarks,
  options: { readonly leadingZero?: boolean | undefined } = {},
): string {
  requireOptions(options, { leadingZero: "flag" });
  return printing(marks, () => printNumber(value, marks, options.leadingZero));
}
