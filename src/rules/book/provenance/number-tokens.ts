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
  for (let at = 0; at < text.length;) {
    const sign = text.charAt(at);
    const end = endOf(text, at, sign);
    const token = text.slice(at, end);
    if (isDigit(sign))
      tokens.push({
        kind: isCount(text, at, token) ? "number" : "code",
        text: token,
        start: at,
        end,
        isCapital: false,
      });
    else if (isLetter(sign)) {
      const word = token.toLowerCase();
      tokens.push({ kind: "word", text: word, start: at, end, isCapital: sign !== word.charAt(0) });
    } else if (sign.trim() !== "")
      tokens.push({ kind: "sign", text: token, start: at, end, isCapital: false });
    at = end;
  }
  return tokens;
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

function isDigit(sign: string): boolean {
  return sign >= "0" && sign <= "9";
}

function isMark(sign: string): boolean {
  return sign === "." || sign === ",";
}

/** Letters of Vietnamese have a small and a capital form. */
function isLetter(sign: string): boolean {
  return sign.toLowerCase() !== sign.toUpperCase();
}
