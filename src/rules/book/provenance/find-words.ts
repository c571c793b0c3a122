import { isDigit, isLetter, isMark } from "../signs.js";

/** As long as a text may be for the search of the platform, which takes as many steps as both are long multiplied. */
const longestPlain = 250;

/**
 * Where words stand in a text, from a place on: not within a longer word or number; -1 where they do not. The steps grow with the length of the text alone.
 *
 * @internal
 */
export function findWords(text: string, words: string, from = 0): number {
  if (words === "") return -1;
  const places =
    words.length <= longestPlain ? plainPlaces(text, words, from) : longPlaces(text, words, from);
  for (const at of places) if (isCutBetween(text, at) && isCutBetween(text, at + words.length)) return at;
  return -1;
}

function* plainPlaces(text: string, words: string, from: number): Generator<number> {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}

/** The search of Knuth, Morris and Pratt: it never looks at a sign of the text twice. */
function* longPlaces(text: string, words: string, from: number): Generator<number> {
  const borders = bordersOf(words);
  let length = 0;
  for (let at = from; at < text.length; at++) {
    length = longer(words, borders, length, text.charAt(at));
    if (length < words.length) continue;
    yield at + 1 - length;
    length = borders[length - 1] ?? 0;
  }
}

/** Of each beginning of the words, how long its longest end is that is a beginning too. */
function bordersOf(words: string): Uint32Array {
  const borders = new Uint32Array(words.length);
  let length = 0;
  for (let at = 1; at < words.length; at++) {
    length = longer(words, borders, length, words.charAt(at));
    borders[at] = length;
  }
  return borders;
}

function longer(words: string, borders: Uint32Array, length: number, sign: string): number {
  let known = length;
  while (known > 0 && words.charAt(known) !== sign) known = borders[known - 1] ?? 0;
  return words.charAt(known) === sign ? known + 1 : known;
}

/**
 * Whether a text can be cut at a place without cutting a word or a number, such as 88.500.
 *
 * @internal
 */
export function isCutBetween(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  if (isOfWord(before) && isOfWord(after)) return false;
  if (isDigit(before) && isMark(after)) return !isDigit(text.charAt(at + 1));
  return !(isMark(before) && isDigit(after) && isDigit(text.charAt(at - 2)));
}

function isOfWord(sign: string): boolean {
  return isDigit(sign) || isLetter(sign);
}
