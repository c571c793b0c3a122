import { type AskedWord, askedWords, smallWordsOf } from "./asked-words.js";
import { matchWord, withMarks, worthOf } from "./match-word.js";
import { pairTerm, searchWords } from "./search-words.js";
import type { SiteIndex, SiteRow } from "./site-index.js";
import { weightsByTerm } from "./weights-by-term.js";

/** Gives the rows that have all words of a question, the likeliest first. */
export type Finder = (question: string) => readonly SiteRow[];

/** How much more it counts if two words stand side by side. */
const sideBySide = 3;
/** A field of a record is looked for less often than what has its name. */
const asProperty = 0.4;
/** A page that has all of several words in one of its headings has a section about them. */
const inHeading = 2;

/**
 * Finds as TypeDoc's own search does not: a row has all the words and not any of them, whole words come first, and with
 * "xã" what has these marks comes before what has others or none.
 */
export function makeFinder(index: SiteIndex): Finder {
  const { rows } = index;
  const weights = weightsByTerm(index);
  const plainTerms = [...weights.keys()].filter((term) => !term.includes("_"));
  const collect = (found: Scores, term: string, worth: number) => {
    for (const [row, weight] of weights.get(term) ?? [])
      found.set(row, Math.max(found.get(row) ?? 0, weight * worth));
  };
  const rowsWith = (word: AskedWord): Scores => {
    const found: Scores = new Map();
    for (const term of plainTerms) {
      const worth = worthOf(term, word);
      if (worth > 0) collect(found, term, worth);
    }
    if (word.marked !== undefined) collect(found, word.marked, withMarks);
    return found;
  };
  const rowsWithPairs = (words: readonly AskedWord[]): Scores => {
    const found: Scores = new Map();
    words.forEach((word, at) => {
      const before = words[at - 1];
      if (before !== undefined) collect(found, pairTerm(before, word), sideBySide);
    });
    return found;
  };
  return (question) => {
    const words = askedWords(question);
    const isSentence = searchWords(question).length > 1;
    const [first, ...others] = words.map(rowsWith);
    const all = [...(first?.keys() ?? [])].filter((row) => others.every((found) => found.has(row)));
    const small = smallWordsOf(question).map(({ plain }) => weights.get(plain) ?? new Map<number, number>());
    const scores = [rowsWithPairs(words), first ?? new Map<number, number>(), ...others, ...small];
    return all
      .map((row) => ({ row, score: scores.reduce((sum, found) => sum + (found.get(row) ?? 0), 0) }))
      .map(({ row, score }) => ({ row, score: score * importanceOf(rows[row], words, isSentence) }))
      .sort((a, b) => b.score - a.score)
      .flatMap(({ row }) => rows[row] ?? []);
  };
}

/** By row. */
type Scores = Map<number, number>;

function importanceOf(row: SiteRow | undefined, words: readonly AskedWord[], isSentence: boolean): number {
  if (row?.kind === "Property") return asProperty;
  if (!isSentence) return 1;
  const headings = row?.sections?.map(({ heading }) => searchWords(heading)) ?? [];
  const hasAll = headings.some((heading) =>
    words.every((asked) => heading.some((word) => matchWord(word, asked) > 0)),
  );
  return hasAll ? inHeading : 1;
}
