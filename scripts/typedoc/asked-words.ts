import { searchWords, type SearchWord } from "./search-words.js";

/** A word of a question. */
export interface AskedWord extends SearchWord {
  /** Whether it is all of a word: who writes one syllable with its marks writes all as they are. */
  readonly isWhole: boolean;
}

/** Said in questions, and no Vietnamese syllables that somebody would look for. */
const smallWords = new Set(["a", "the", "of", "is", "how", "why", "i"]);

/** The words of a question that tell what is looked for. */
export function askedWords(question: string): readonly AskedWord[] {
  const words = searchWords(question);
  const isWhole = words.some(({ marked }) => marked !== undefined);
  const telling = words.filter((word) => !isSmall(word));
  return (telling.length === 0 ? words : telling).map((word) => ({ ...word, isWhole }));
}

/** The others: what has them too is likelier, and what has them not is found all the same. */
export function smallWordsOf(question: string): readonly SearchWord[] {
  return searchWords(question).filter(isSmall);
}

function isSmall({ plain }: SearchWord): boolean {
  return smallWords.has(plain);
}
