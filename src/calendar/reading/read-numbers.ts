import { complain } from "./complain.js";

const words = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"];
const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/**
 * The pattern of a small number: in digits, in Roman numerals, or in Vietnamese. "Năm" is left out: it is also "year".
 *
 * @internal
 */
export const smallNumber = String.raw`(\d+|[ivx]+|một|hai|ba|bốn|tư|sáu|bảy|tám|chín|mười một|mười hai|mười)`;

/**
 * The value of a {@link smallNumber}; 0 for a value that is not a number.
 *
 * @internal
 */
export function readSmallNumber(text = ""): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === "tư") return 4;
  return Math.max(words.indexOf(text), romans.indexOf(text)) + 1;
}

/**
 * The year that is written, with four digits and from 1900 to 2200.
 *
 * @internal
 */
export function readYear(text: string | undefined): number {
  if (text === undefined) return complain("year-missing");
  if (text.length === 2) return complain("two-digit-year");
  const year = Number(text);
  return text.length === 4 && year >= 1900 && year <= 2200 ? year : complain("year-out-of-range");
}
