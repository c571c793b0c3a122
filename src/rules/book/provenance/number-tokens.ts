import { isDigit, isLetter, isMark } from "../signs.js";

/** A part of a text: a number in digits, a word, or any other sign. Blanks are left out. */
export interface Token {
  /** A `code` has digits that count nothing, as V28, Covid-19 and numbers longer than counts are. */
  readonly kind: "number" | "word" | "sign" | "code";
  /** What stands there; of a word its small letters. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it begins with a capital letter. */
  readonly isCapital: boolean;
}

/** More digits without dots are numbers of identity cards, phones or accounts. */
const longestPlain = 8;
const longestNumber = 24;

/**
 * Parts a text in numbers, words and signs, in its order. It is read once, and no further than each part is long.
 *
 * @internal
 */
export function numberTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length;) {
    const sign = text.charAt(start);
    const end = endOf(text, start, sign);
    if (sign !== " " && sign.trim() !== "") tokens.push(tokenOf(text, start, end, sign));
    start = end;
  }
  return tokens;
}

function tokenOf(text: string, start: number, end: number, sign: string): Token {
  const token = text.slice(start, end);
  if (isDigit(sign)) {
    const kind = isCount(text, start, token) ? "number" : "code";
    return { kind, text: token, start, end, isCapital: false };
  }
  if (!isLetter(sign)) return { kind: "sign", text: token, start, end, isCapital: false };
  const word = token.toLowerCase();
  return { kind: "word", text: word, start, end, isCapital: sign !== word.charAt(0) };
}

function endOf(text: string, start: number, sign: string): number {
  let end = start + 1;
  if (isLetter(sign)) while (isLetter(text.charAt(end))) end++;
  if (isDigit(sign))
    while (isDigit(text.charAt(end)) || (isMark(text.charAt(end)) && isDigit(text.charAt(end + 1)))) end++;
  return end;
}

/** Digits that a word ends in, or hangs on by a dash, belong to the word. */
function isCount(text: string, at: number, digits: string): boolean {
  const before = text.charAt(at - 1);
  if (isLetter(before) || (before === "-" && isLetter(text.charAt(at - 2)))) return false;
  const isPlain = !digits.includes(".") && !digits.includes(",");
  return digits.length <= (isPlain ? longestPlain : longestNumber);
}
