import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import { printing } from "../internal/printing.js";
import { requireOptions } from "../internal/require-options.js";
import type { QuantityWords } from "./quantity-words.js";

/** The marks of a number. */
export type NumberMarks = Pick<QuantityWords, "groupMark" | "decimalMark">;

/**
 * A number or decimal string with the marks of a language: 88500 → "88.500", "13.89" → "13,89".
 *
 * What is no number, NaN and infinity included, throws `invalid-figure`. What lacks a part that printing
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
  const [, sign = "", whole, fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(withoutExponent(value)) ?? [];
  if (whole === undefined)
    return fail("invalid-figure", `${preview(value)} is no number to print.`, { found: preview(value) });
  requireOptions(options);
  return printing(marks, () => {
    const padded = options.leadingZero === true && fraction === undefined ? whole.padStart(2, "0") : whole;
    const grouped = sign + padded.replace(/\B(?=(?:\d{3})+$)/g, markOf(marks, "groupMark"));
    return fraction === undefined ? grouped : grouped + markOf(marks, "decimalMark") + fraction;
  });
}

/** A mark that is not there would be printed as "undefined". */
function markOf(marks: NumberMarks, name: keyof NumberMarks): string {
  const mark: unknown = marks[name];
  if (typeof mark === "string") return mark;
  const found = preview(mark);
  const message = `This cannot be printed: the words lack \`${name}\` (found ${found}); a whole locale, such as \`vi\` from phongtrao/locale/vi, has them all.`;
  return fail("unprintable", message, { found });
}

/** JavaScript writes an exponent from 10²¹ on and below a millionth. */
function withoutExponent(value: unknown): string {
  if (typeof value !== "number") return typeof value === "string" ? value : "";
  const text = String(value);
  if (!text.includes("e")) return text;
  return Number.isInteger(value) ? String(BigInt(value)) : value.toFixed(20).replace(/0+$/, "");
}
