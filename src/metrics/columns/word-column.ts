import { requireWord, requireWordList } from "./require-word.js";

/**
 * A word of each record as a code: 0 where the record has none, else its place in the dictionary, counted from 1.
 *
 * @internal
 */
export interface WordColumn {
  readonly dictionary: readonly string[];
  readonly codes: Int32Array;
}

/**
 * The column of one word a record.
 *
 * @internal
 */
export function wordColumn<Item>(
  items: readonly Item[],
  wordOf: (item: Item) => string | undefined,
): WordColumn {
  const dictionary: string[] = [];
  const codeOf = dictionaryInto(dictionary);
  const codes = new Int32Array(items.length);
  let row = 0;
  for (const item of items) {
    const word = wordOf(item);
    codes[row++] = word === undefined ? 0 : codeOf(word);
  }
  return { dictionary, codes };
}

/**
 * The words of each record as codes, one record's after another's: those of record r stand from `starts[r]` to before `starts[r + 1]`.
 *
 * @internal
 */
export interface WordListColumn extends WordColumn {
  readonly starts: Int32Array;
}

/**
 * The column of several words a record, each once. A record without any has the code 0.
 *
 * @internal
 */
export function wordListColumn<Item>(
  items: readonly Item[],
  wordsOf: (item: Item) => readonly string[] | undefined,
): WordListColumn {
  const dictionary: string[] = [];
  const codeOf = dictionaryInto(dictionary);
  const starts = new Int32Array(items.length + 1);
  let codes = new Int32Array(items.length * 2 + 1);
  let length = 0;
  let row = 0;
  for (const item of items) {
    const first = length;
    const words = requireWordList(wordsOf(item));
    if (first + words.length >= codes.length) codes = larger(codes, first + words.length);
    for (const word of words) {
      const code = codeOf(word);
      if (!isBetween(codes, first, length, code)) codes[length++] = code;
    }
    if (length === first) codes[length++] = 0;
    starts[++row] = length;
  }
  return { dictionary, codes: codes.slice(0, length), starts };
}

/** Records name few words, so a look back is quicker than a set. */
function isBetween(codes: Int32Array, first: number, end: number, code: number): boolean {
  for (let at = first; at < end; at++) if (codes[at] === code) return true;
  return false;
}

function larger(codes: Int32Array, needed: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(Math.max(codes.length * 2, needed + 1));
  next.set(codes);
  return next;
}

/**
 * Gives each word its code, and writes new ones into a dictionary.
 *
 * @internal
 */
export function dictionaryInto(dictionary: string[]): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const code = known.get(word);
    if (code !== undefined) return code;
    dictionary.push(requireWord(word));
    known.set(word, dictionary.length);
    return dictionary.length;
  };
}
