import { numberTokens } from "./number-tokens.js";

const digits: ReadonlyMap<string, number> = new Map([
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["bẩy", 7],
  ["tám", 8],
  ["chín", 9],
]);
/** Digits that are so called behind tens and hundreds only: “tư” alone is a word of its own. */
const laterDigits: ReadonlyMap<string, number> = new Map([
  ["mốt", 1],
  ["tư", 4],
  ["lăm", 5],
]);
const powers: ReadonlyMap<string, number> = new Map([
  ["mươi", 10],
  ["chục", 10],
  ["trăm", 100],
]);
const thousands: ReadonlyMap<string, number> = new Map([
  ["nghìn", 1e3],
  ["ngàn", 1e3],
  ["vạn", 1e4],
  ["triệu", 1e6],
  ["tỷ", 1e9],
  ["tỉ", 1e9],
]);
/** “Một trăm linh năm” is 105, “một nghìn lẻ một” 1,001. */
const fillers: ReadonlySet<string> = new Set(["linh", "lẻ"]);

/**
 * The numbers that words of a text may spell out: “hai hội nghị”, “ba mươi lăm buổi”, each with how many words it takes. Words have other meanings as well, so that they show
 * that a number may be meant, never that one is.
 *
 * @internal
 */
export function spelledOut(text: string): ReadonlyMap<number, number> {
  const words = numberTokens(text.normalize("NFC")).map((token) => token.text);
  const found = new Map<number, number>();
  for (const start of words.keys()) {
    for (const [length, value] of numbersFrom(words, start)) {
      found.set(value, Math.max(length, found.get(value) ?? 0));
    }
  }
  return found;
}

/** How many words make a number at most: nine hundred and ninety-nine thousand million, and as much below it. */
const longest = 24;

/** The numbers that the words from one on spell, and those that their beginnings do. */
function numbersFrom(words: readonly string[], start: number): readonly (readonly [number, number])[] {
  const found: (readonly [length: number, value: number])[] = [];
  let [total, group] = [0, 0];
  let digit: number | null = null;
  for (let at = start; at < Math.min(words.length, start + longest); at++) {
    const word = words[at] ?? "";
    const one = digits.get(word) ?? (group > 0 ? laterDigits.get(word) : undefined);
    const [power, thousand] = [powers.get(word), thousands.get(word)];
    if (one !== undefined && digit === null) digit = one;
    else if (word === "mười" && digit === null) group += 10;
    else if (power !== undefined && digit !== null) [group, digit] = [group + digit * power, null];
    else if (thousand !== undefined && (group > 0 || digit !== null))
      [total, group, digit] = [total + (group + (digit ?? 0)) * thousand, 0, null];
    else if (fillers.has(word) && digit === null && total + group > 0) continue;
    else break;
    found.push([at - start + 1, total + group + (digit ?? 0)]);
  }
  return found;
}
