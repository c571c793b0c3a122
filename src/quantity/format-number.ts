import type { QuantityWords } from "./quantity-words.js";

/** The marks of a number. */
export type NumberMarks = Pick<QuantityWords, "groupMark" | "decimalMark">;

/**
 * A number or decimal string with the marks of a language: 88500 → "88.500", "13.89" → "13,89".
 *
 * `leadingZero` prints whole numbers below ten as official reports often do: 4 → "04". A number beyond 10²¹ is printed with all its digits as far as
 * it has any.
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
  const [, sign = "", whole = "", fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain(value)) ?? [];
  const padded = options.leadingZero === true && fraction === undefined ? whole.padStart(2, "0") : whole;
  const grouped = padded.replace(/\B(?=(?:\d{3})+$)/g, marks.groupMark);
  return fraction === undefined ? sign + grouped : sign + grouped + marks.decimalMark + fraction;
}

/** Without an exponent. */
function plain(value: number | string): string {
  if (typeof value === "string") return value;
  const text = String(value);
  return text.includes("e") ? value.toFixed(Math.abs(value) < 1 ? 6 : 0) : text;
}
