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
  const codes: number[] = [];
  let row = 0;
  for (const item of items) {
    const first = codes.length;
    for (const word of requireWordList(wordsOf(item))) {
      const code = codeOf(word);
      // Records name few words, so a look back is quicker than a set.
      if (!codes.includes(code, first)) codes.push(code);
    }
    if (codes.length === first) codes.push(0);
    starts[++row] = codes.length;
  }
  return { dictionary, codes: new Int32Array(codes), starts };
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
