import type { AskedWord } from "./asked-words.js";
import { matchWord } from "./match-word.js";
import { searchWords } from "./search-words.js";

/** A part of a text, and whether it is a word that was asked for. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

const tokens = /([\p{L}\p{M}\p{N}]+)/u;
const humps = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u;

/** Parts a text into what was asked for, whatever its marks, and the rest: in "participationRate" the word "Rate". */
export function piecesOf(text: string, asked: readonly AskedWord[]): readonly Piece[] {
  const isFound = (part: string) =>
    searchWords(part).some((word) => asked.some((one) => matchWord(word, one) > 0));
  return text
    .split(tokens)
    .flatMap((part): readonly Piece[] => {
      const parts = part.split(humps);
      return parts.some(isFound) || !isFound(part)
        ? parts.map((hump) => ({ text: hump, isFound: isFound(hump) }))
        : [{ text: part, isFound: true }];
    })
    .reduce<readonly Piece[]>(joined, []);
}

/** The rest is one piece between two words that were asked for. */
function joined(before: readonly Piece[], next: Piece): readonly Piece[] {
  const last = before.at(-1);
  if (next.text === "") return before;
  if (last === undefined || last.isFound || next.isFound) return [...before, next];
  return [...before.slice(0, -1), { text: last.text + next.text, isFound: false }];
}
