import type { AskedWord } from "./asked-words.js";
import type { SearchWord } from "./search-words.js";

const asBeginning = 0.4;
const asPart = 0.1;
const asSingular = 0.8;
/** How much more it counts if the marks are those of the question. */
export const withMarks = 2;
/** A shorter word inside others is there by chance: "xa" in "example". */
const shortestPart = 4;

/** How much a term counts, both without marks, that begins with what was asked for, or has it inside, beside one that is it. */
export function worthOf(term: string, { plain, isWhole }: AskedWord): number {
  if (term === plain) return 1;
  if (`${term}s` === plain) return asSingular;
  // Whoever writes "hơn" with its marks does not look for "honest"; "vậ" may still become "vận".
  if (term.startsWith(plain)) return isWhole ? asPart : asBeginning;
  return !isWhole && plain.length >= shortestPart && term.includes(plain) ? asPart : 0;
}

/** How well a word of a text answers one of the question, 0 for not at all. */
export function matchWord(word: SearchWord, asked: AskedWord): number {
  if (asked.marked !== undefined && word.marked === asked.marked) return withMarks;
  if (asked.isWhole) return word.plain === asked.plain ? 1 : 0;
  return worthOf(word.plain, asked);
}
