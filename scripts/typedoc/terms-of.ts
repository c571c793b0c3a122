import { pairTerm, searchWords } from "./search-words.js";

/** A text as it goes into the index: its words plain, then with their marks, and neighbours of which one has marks. */
export function termsOf(text: string): string {
  const words = searchWords(text);
  return words
    .flatMap((word, at) => {
      const before = words[at - 1];
      const isVietnamese = (word.marked ?? before?.marked) !== undefined;
      return [
        word.plain,
        ...(word.marked === undefined ? [] : [word.marked]),
        ...(before !== undefined && isVietnamese ? [pairTerm(before, word)] : []),
      ];
    })
    .join(" ");
}
