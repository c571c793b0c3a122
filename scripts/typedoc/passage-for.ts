import type { AskedWord } from "./asked-words.js";
import { matchWord } from "./match-word.js";
import { searchWords } from "./search-words.js";
import type { Section } from "./site-index.js";

/** Where a page answers a question. */
export interface Passage {
  readonly anchor: string;
  readonly heading: string;
  readonly line: string;
}

/** How much more two neighbours of the question count that are neighbours here too. */
const sideBySide = 0.5;
/** A heading tells what its section is about; a sentence may have the same words in passing. */
const asHeading = 1.5;

/** The sentence of a page that has the most of what is asked for, the first of such, and the heading that it stands under. */
export function passageFor(sections: readonly Section[], asked: readonly AskedWord[]): Passage | undefined {
  const passages = sections.flatMap(({ anchor, heading, lines }) => {
    const [first = ""] = lines;
    const top = { passage: { anchor, heading, line: first }, score: asHeading * scoreOf(heading, asked) };
    const others = lines.map((line) => ({ passage: { anchor, heading, line }, score: scoreOf(line, asked) }));
    return [top, ...others];
  });
  return passages.reduce<Scored | undefined>(
    (best, one) => (best === undefined || one.score > best.score ? one : best),
    undefined,
  )?.passage;
}

interface Scored {
  readonly passage: Passage;
  readonly score: number;
}

function scoreOf(text: string, asked: readonly AskedWord[]): number {
  const words = searchWords(text);
  const bests = asked.map((one) => Math.max(0, ...words.map((word) => matchWord(word, one))));
  const neighbours = words.filter((word, at) => {
    const next = words[at + 1];
    return asked.some((one, place) => {
      const after = asked[place + 1];
      return (
        next !== undefined && after !== undefined && word.plain === one.plain && next.plain === after.plain
      );
    });
  });
  const pairs = new Set(neighbours.map(({ plain }) => plain)).size;
  return bests.reduce((sum, worth) => sum + worth, 0) + sideBySide * pairs;
}
