/** Digits that a word ends in, as in km2, are part of it. Blanks and marks between digits are part of a number. */
const pieces = /\p{L}[\p{L}\p{M}\d]*|\d+(?:[., ]\d+)*|[^\p{L}\d]+/gu;

/** A text in turns: words, number, words, number … words. The words may be empty. */
export interface SplitText {
  /** What stands before each number. */
  readonly words: readonly string[];
  readonly numbers: readonly string[];
  /** What stands behind the last. */
  readonly rest: string;
}

/**
 * Splits a text at its numbers.
 *
 * @internal
 */
export function splitAtNumbers(text: string): SplitText {
  const words: string[] = [];
  const numbers: string[] = [];
  let rest = "";
  for (const piece of text.match(pieces) ?? []) {
    if (!/^\d/.test(piece)) {
      rest += piece;
      continue;
    }
    words.push(rest.trim());
    numbers.push(piece);
    rest = "";
  }
  return { words, numbers, rest: rest.trim() };
}
