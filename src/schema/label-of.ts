import type { Hedge } from "../quantity/hedge.js";
import type { FieldContent } from "./problem.js";
import type { ProblemLabels, ProblemWords } from "./problem-words.js";

/**
 * What a language calls a word that belongs in a field; `null` where its words do not have it, or have the same word.
 *
 * @internal
 */
export function labelOf(
  word: string,
  holds: FieldContent | undefined,
  words: ProblemWords & ProblemLabels,
): string | null {
  const names = namesOf(word, holds, words);
  const isSame = names.some((name) => name.toLowerCase() === word.toLowerCase());
  return isSame ? null : (names[0] ?? null);
}

/** The name to print, and others that say no more than it. */
function namesOf(
  word: string,
  holds: FieldContent | undefined,
  words: ProblemWords & ProblemLabels,
): readonly string[] {
  if (holds === undefined) return [];
  if (holds === "hedges") return hedgeNames(word, words);
  if (holds === "units") {
    const unit = entry(words.units, word);
    return unit === undefined ? [] : [unit.label, unit.one];
  }
  const label = entry(entry(words.codes, holds), word);
  return label === undefined ? [] : [label];
}

/** "trên {n}" is called "trên", "từ {lower} đến {n}" is called "từ … đến …". */
function hedgeNames(
  word: string,
  { hedges, problemDetails }: ProblemWords & ProblemLabels,
): readonly string[] {
  if (hedges === undefined) return [];
  if (word === ("exact" satisfies Hedge)) return [problemDetails.exact];
  const template = entry(hedges, word);
  return template === undefined ? [] : [template.replace(/^([^{]+) \{n\}$/, "$1").replace(/\{\w+\}/g, "…")];
}

function entry<Entry>(table: Readonly<Record<string, Entry>> | undefined, key: string): Entry | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
