/**
 * What keeps a text from being read as a count, as a stable word.
 *
 * - `change`: a rise or a fall, "tăng 15", is not a count
 * - `fraction`: one number of another, "54/56"
 * - `impossible`: nearly zero, or less than zero
 * - `indefinite`: no number, but "hàng trăm"
 * - `like-a-code`: zeros at the beginning, or ten digits and more without dots, as phones and cards have
 * - `negative`: a number below zero
 * - `not-text`: the value is not text
 * - `not-whole`: decimals, in a unit that has none
 * - `other-unit`: the noun of a unit that was not asked for
 * - `percentage`: a share, "98,5%"
 * - `range-reversed`, `range-without-end`: "từ 250 đến 200", "từ 200"
 * - `several-hedges`: two words that qualify one number, "khoảng trên 300"
 * - `several-numbers`: more than one count
 * - `sign`: "-", "…" or "x" in place of a number, which may mean none, not known, or not possible
 * - `too-large`, `too-precise`: what no number holds exactly
 * - `too-long`: more than a count needs
 * - `unclear-mark`: a dot or comma of thousands or of decimals, "1,200", "1.250 tỷ", and "4.12" of whole things
 * - `unclear-multiplier`: "200 – 250 nghìn", "1,2 triệu" of what is counted in millions
 * - `unknown-noun`: behind the number stands what no unit is called
 * - `unrecognised`: anything that the others do not name
 */
export type QuantityProblemCode = (typeof quantityProblemCodes)[number];

/**
 * The words of {@link QuantityProblemCode}, as a list.
 *
 * @example
 * ```ts
 * import { quantityProblemCodes, readQuantity } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const read = readQuantity("1,200", "attendance", vi);
 * read.ok ? "" : read.problem.code; // "unclear-mark"
 * quantityProblemCodes.includes("unclear-mark"); // true
 * ```
 */
export const quantityProblemCodes = Object.freeze([
  "change",
  "fraction",
  "impossible",
  "indefinite",
  "like-a-code",
  "negative",
  "not-text",
  "not-whole",
  "other-unit",
  "percentage",
  "range-reversed",
  "range-without-end",
  "several-hedges",
  "several-numbers",
  "sign",
  "too-large",
  "too-long",
  "too-precise",
  "unclear-mark",
  "unclear-multiplier",
  "unknown-noun",
  "unrecognised",
] as const);

/** What keeps a text from being read as a count. Plain frozen data. */
export interface QuantityProblem {
  /** What is wrong. */
  readonly code: QuantityProblemCode;
  /** What was found, as short safe text. */
  readonly found: string;
  /** A sentence in English; {@link renderQuantityProblem} gives it in other languages. */
  readonly message: string;
}
