import { plainKey } from "../../src/internal/fold-text.js";
import { type AskedWord, askedWords, smallWordsOf } from "./asked-words.js";
import { matchWord, withMarks, worthOf } from "./match-word.js";
import { pairTerm, type SearchWord, searchWords } from "./search-words.js";
import type { SiteIndex, SiteRow } from "./site-index.js";
import { weightsByTerm } from "./weights-by-term.js";

/** Gives the rows that have all words of a question, or those that have the most of them, the likeliest first. */
export type Finder = (question: string) => Found;

/** What was found. */
interface Found {
  readonly rows: readonly SiteRow[];
  /** False where no row has all the words: each of these lacks one or more. */
  readonly haveAll: boolean;
}

/** How much more it counts if two words stand side by side. */
const sideBySide = 3;
/** A field of a record is looked for less often than what has its name. */
const asProperty = 0.4;
/** What was copied from a print or a page is looked for where it stands as it is. */
const asItStands = 3;
const shortestCopy = 3;
/** A page that has all of several words in one of its headings has a section about them. */
const inHeading = 2;
/** One that has the small words too is the question itself: "Why a growth is refused". */
const isHeading = 6;
/** Who has the code of an error in hand wants what is to be done about it: "unit-mismatch". */
const asCode = 30;
const code = /^[a-z]+(?:-[a-z]+)+$/;

/**
 * Finds as TypeDoc's own search does not: a row has all the words and not any of them, unless no row has; whole words
 * come first, and with "xã" what has these marks comes before what has others or none.
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
    const codeAsked = code.test(question) ? question : undefined;
    const isSentence = searchWords(question).length > 1;
    const byWord = words.map(rowsWith);
    const { found, haveAll } = mostOf(byWord);
    const smallWords = smallWordsOf(question);
    const small = smallWords.map(({ plain }) => weights.get(plain) ?? new Map<number, number>());
    const scores = [rowsWithPairs(words), ...byWord, ...small];
    const likeliest = found
      .map((row) => ({ row, score: scores.reduce((sum, worths) => sum + (worths.get(row) ?? 0), 0) }))
      .map(({ row, score }) => ({
        row,
        score: score * importanceOf(rows[row], isSentence ? { words, small: smallWords } : undefined),
      }))
      .map(({ row, score }) => ({
        row,
        score: codeAsked !== undefined && isAbout(rows[row], codeAsked) ? score * asCode : score,
      }))
      .sort((a, b) => b.score - a.score)
      .flatMap(({ row }) => rows[row] ?? []);
    return { rows: fieldsOnce(likeliest), haveAll };
  };
}

/** Many records have a field of one name, such as `missing`: the first stands for all, and the others come last. */
function fieldsOnce(rows: readonly SiteRow[]): readonly SiteRow[] {
  const seen = new Set<string>();
  const repeated = new Set(
    rows.filter(({ kind, name }) => {
      const isRepeated = kind === "Property" && seen.has(name);
      if (kind === "Property") seen.add(name);
      return isRepeated;
    }),
  );
  return [...rows.filter((row) => !repeated.has(row)), ...repeated];
}

/** By row. */
type Scores = Map<number, number>;

/** The rows that have all words, or else those that have the most of them. */
function mostOf(byWord: readonly Scores[]): { readonly found: readonly number[]; readonly haveAll: boolean } {
  const counts = new Map<number, number>();
  for (const row of byWord.flatMap((scores) => [...scores.keys()]))
    counts.set(row, (counts.get(row) ?? 0) + 1);
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
  const found = [...counts].filter(([, count]) => count === most).map(([row]) => row);
  return { found, haveAll: most === byWord.length };
}

/** The words of a sentence; of one word it is not asked what it is in. */
interface Sentence {
  readonly words: readonly AskedWord[];
  readonly small: readonly SearchWord[];
}

function importanceOf(row: SiteRow | undefined, sentence: Sentence | undefined): number {
  if (row?.kind === "Property") return asProperty;
  if (sentence === undefined) return 1;
  const { words, small } = sentence;
  const headings = row?.sections?.map(({ heading }) => searchWords(heading)) ?? [];
  const having = headings.filter((heading) =>
    words.every((asked) => heading.some((word) => matchWord(word, asked) > 0)),
  );
  const isOne = having.some((heading) =>
    small.every(({ plain }) => heading.some((word) => word.plain === plain)),
  );
  const heading = isOne && small.length > 0 ? isHeading : having.length > 0 ? inHeading : 1;
  return heading * (hasCopy(row, words) ? asItStands : 1);
}

/** Whether a page has a section about the code of an error. */
function isAbout(row: SiteRow | undefined, code: string): boolean {
  return row?.sections?.some(({ heading }) => heading === code) ?? false;
}

function hasCopy(row: SiteRow | undefined, words: readonly AskedWord[]): boolean {
  if (words.length < shortestCopy) return false;
  const copy = ` ${words.map(({ plain }) => plain).join(" ")} `;
  const lines = row?.sections?.flatMap((section) => section.lines) ?? [];
  return lines.some((line) => ` ${plainKey(line)} `.includes(copy));
}
