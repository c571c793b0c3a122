import { compareText } from "./compare-text.js";
import { fail } from "./failure.js";
import { preview } from "./preview.js";

/**
 * The order of two texts in the Vietnamese alphabet, for `sort`: below zero, zero or above, as the first comes before, with or after the second.
 *
 * Letters decide first, a ă â b c d đ e ê … o ô ơ … u ư …, word by word; then tones, in the order ngang, huyền, hỏi, ngã, sắc, nặng; then small before capital letters.
 * Numbers come before letters and in order of size: Phường 2 before Phường 10. Hòa and Hoà, and composed and decomposed text, stand together. Signs between words
 * only part them. Two texts are equal only if they are the same. A value that is not text throws `invalid-text`.
 *
 * The order is written here, not taken from the machine's `Intl` tables: they may be absent or differ, and a printed list must come out the same everywhere.
 *
 * Source: the alphabet of TCVN 5712 and of the Unicode CLDR for Vietnamese, which agree on letters and tones.
 *
 * @param a - A text, in composed or decomposed letters.
 * @param b - The text to compare it with.
 *
 * @example
 * ```ts
 * import { compareVietnamese } from "phongtrao";
 *
 * ["Đà Nẵng", "Điện Biên", "Dak Nong", "Đắk Lắk", "An Giang"].sort(compareVietnamese); // ["An Giang", "Dak Nong", "Đà Nẵng", "Đắk Lắk", "Điện Biên"]
 * ["Hòa Bình", "Hóa An", "Hoa Lư"].sort(compareVietnamese); // ["Hóa An", "Hòa Bình", "Hoa Lư"]
 * ["Phường 10", "Phường 2"].sort(compareVietnamese); // ["Phường 2", "Phường 10"]
 * ```
 */
export function compareVietnamese(a: string, b: string): number {
  const left = weigh(a);
  const right = weigh(b);
  return (
    compareLists(left.letters, right.letters) ||
    compareLists(left.tones, right.tones) ||
    compareLists(left.capitals, right.capitals) ||
    compareText(a, b)
  );
}

/** A text as three lists of numbers, each compared after the one before. */
interface Weights {
  readonly letters: readonly number[];
  readonly tones: readonly number[];
  readonly capitals: readonly number[];
}

const tokens = /\p{L}\p{M}*|\p{N}+|[^\p{L}\p{N}]+/gu;
const letters = "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z".split(" ");
const ranks = new Map(letters.map((letter, rank) => [letter, rank]));
const toneMarks = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const gap = 0;
const numberFollows = 1;
const firstLetter = 2;
const foreign = 1_000;

function weigh(text: string): Weights {
  if (typeof (text as unknown) !== "string") return refuse(text);
  const found = text.trim().normalize("NFD").match(tokens) ?? [];
  const weights = { letters: [] as number[], tones: [] as number[], capitals: [] as number[] };
  let tone = 0;
  for (const token of found) {
    if (/^\p{L}/u.test(token)) {
      weights.letters.push(rankOf(token));
      weights.capitals.push(token.toLowerCase() === token ? 0 : 1);
      tone = Math.max(tone, toneOf(token));
    } else if (/^\p{N}/u.test(token)) weights.letters.push(numberFollows, ...sizeOf(token));
    else {
      weights.letters.push(gap);
      weights.tones.push(tone);
      tone = 0;
    }
  }
  weights.tones.push(tone);
  return weights;
}

/** The place of a letter in the alphabet, tone aside; a letter that is not in it comes behind, by code point. */
function rankOf(token: string): number {
  const letter = token
    .toLowerCase()
    .split("")
    .filter((sign) => !toneMarks.includes(sign))
    .join("")
    .normalize("NFC");
  const rank = ranks.get(letter);
  return rank === undefined ? foreign + (letter.codePointAt(0) ?? 0) : firstLetter + rank;
}

function toneOf(token: string): number {
  return Math.max(...toneMarks.map((mark, rank) => (token.includes(mark) ? rank + 1 : 0)));
}

/** A number as its length and its digits, so that a shorter one is smaller. */
function sizeOf(token: string): readonly number[] {
  const digits = token.replace(/^0+(?=.)/, "");
  return [digits.length, ...Array.from(digits, (digit) => digit.codePointAt(0) ?? 0)];
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [index, weight] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (weight !== other) return weight - other;
  }
  return a.length - b.length;
}

function refuse(given: unknown): never {
  return fail("invalid-text", `${preview(given)} is not text to sort by.`, { found: preview(given) });
}
