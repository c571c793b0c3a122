import { numberTokens } from "./number-tokens.js";

const words: ReadonlyMap<string, number> = new Map([
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
  ["mười", 10],
]);

/**
 * The small numbers that words of a text may spell out: “hai hội nghị”. The words have other meanings as well, so that they show that a number may be meant, never that one is.
 *
 * @internal
 */
export function spelledOut(text: string): ReadonlySet<number> {
  return new Set(numberTokens(text.normalize("NFC")).flatMap((token) => words.get(token.text) ?? []));
}
