import { plainWordKeys, wordKeys } from "../../src/internal/fold-text.js";

/** A word as the index holds it. */
export interface SearchWord {
  /** Without its marks: "van". */
  readonly plain: string;
  /** With them, in signs that TypeDoc's index leaves alone; `undefined` for a word that has none. */
  readonly marked: string | undefined;
}

/** The words of a text or of a question, as they are compared. */
export function searchWords(text: string): readonly SearchWord[] {
  const marked = wordKeys(text);
  return plainWordKeys(text).map((plain, at) => ({
    plain,
    marked: marked[at] === plain ? undefined : markedTerm(marked[at] ?? plain),
  }));
}

/** Two neighbours as one term, so that "vận động" is found before a page that has the two syllables apart. */
export function pairTerm(first: SearchWord, second: SearchWord): string {
  return `${first.plain}_${second.plain}`;
}

/** The index cuts signs other than a to z from the ends of a term: the bars keep it whole. */
function markedTerm(word: string): string {
  return `_${word.normalize("NFC")}_`;
}
