import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import type { QuantityWords } from "./quantity-words.js";

/** The marks of a number. */
export type NumberMarks = Pick<QuantityWords, "groupMark" | "decimalMark">;

/**
 * A number as {@link formatNumber} gives it, for what has looked through its options and words and prints many.
 *
 * @internal
 */
export function printNumber(value: number | string, marks: NumberMarks, leadingZero = false): string {
  const [, sign = "", whole, fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(withoutExponent(value)) ?? [];
  if (whole === undefined)
    return fail("invalid-figure", `${preview(value)} is not a number to print.`, { found: preview(value) });
  const padded = leadingZero && fraction === undefined ? whole.padStart(2, "0") : whole;
  const grouped = sign + padded.replace(/\B(?=(?:\d{3})+$)/g, markOf(marks, "groupMark"));
  return fraction === undefined ? grouped : grouped + markOf(marks, "decimalMark") + fraction;
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
