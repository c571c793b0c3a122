import { pairTerm, type SearchWord, searchWords } from "./search-words.js";
import type { SiteIndex, SiteRow } from "./site-index.js";
import { weightsByTerm } from "./weights-by-term.js";

/** Gives the rows that have all words of a question, the likeliest first. */
export type Finder = (question: string) => readonly SiteRow[];

/** How much a term counts that begins with what was asked for, or has it inside, beside one that is it. */
const asBeginning = 0.4;
const asPart = 0.1;
const asSingular = 0.8;
/** A shorter word inside others is there by chance: "xa" in "example". */
const shortestPart = 4;
/** How much more it counts if the marks are those of the question, or two words stand side by side. */
const withMarks = 2;
const sideBySide = 3;
/** A field of a record is looked for less often than what has its name; the number is TypeDoc's. */
const aProperty = 1024;
const asProperty = 0.4;
/** Said in questions, and no Vietnamese syllables that somebody would look for. */
const smallWords = new Set(["a", "the", "of", "is", "how", "why", "i"]);

/**
 * Finds as TypeDoc's own search does not: a row has all the words and not any of them, whole words come first, and with
 * "xã" what has these marks comes before what has others or none.
 */
export function makeFinder({ rows, index }: SiteIndex): Finder {
  const weights = weightsByTerm(index);
  const plainTerms = [...weights.keys()].filter((term) => !term.includes("_"));
  const collect = (found: Scores, term: string, worth: number) => {
    for (const [row, weight] of weights.get(term) ?? [])
      found.set(row, Math.max(found.get(row) ?? 0, weight * worth));
  };
  const rowsWith = ({ plain, marked }: SearchWord): Scores => {
    const found: Scores = new Map();
    for (const term of plainTerms) {
      const worth = worthOf(term, plain);
      if (worth > 0) collect(found, term, worth);
    }
    if (marked !== undefined) collect(found, marked, withMarks);
    return found;
  };
  const rowsWithPairs = (words: readonly SearchWord[]): Scores => {
    const found: Scores = new Map();
    words.forEach((word, at) => {
      const before = words[at - 1];
      if (before !== undefined) collect(found, pairTerm(before, word), sideBySide);
    });
    return found;
  };
  return (question) => {
    const words = wordsOf(question);
    const [first, ...others] = words.map(rowsWith);
    const all = [...(first?.keys() ?? [])].filter((row) => others.every((found) => found.has(row)));
    const scores = [rowsWithPairs(words), first ?? new Map<number, number>(), ...others];
    return all
      .map((row) => ({ row, score: scores.reduce((sum, found) => sum + (found.get(row) ?? 0), 0) }))
      .map(({ row, score }) => ({ row, score: rows[row]?.kind === aProperty ? score * asProperty : score }))
      .sort((a, b) => b.score - a.score)
      .flatMap(({ row }) => rows[row] ?? []);
  };
}

/** By row. */
type Scores = Map<number, number>;

function wordsOf(question: string): readonly SearchWord[] {
  const words = searchWords(question);
  const telling = words.filter(({ plain }) => !smallWords.has(plain));
  return telling.length === 0 ? words : telling;
}

function worthOf(term: string, word: string): number {
  if (term === word) return 1;
  if (`${term}s` === word) return asSingular;
  if (term.startsWith(word)) return asBeginning;
  return word.length >= shortestPart && term.includes(word) ? asPart : 0;
}
