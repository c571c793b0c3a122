import { fail } from "../../internal/failure.js";
import { isListOf } from "../../internal/is-list-of.js";
import { isTable } from "../../internal/is-table.js";
import { isText } from "../../internal/is-text.js";
import { once } from "../../internal/once.js";
import { preview } from "../../internal/preview.js";
import { ownValue } from "../../internal/own-value.js";
import { multiplierWords } from "../multiplier-words.js";
import type { QuantityWords } from "../quantity-words.js";
import { keyOfWords } from "./key-of-words.js";

/** What units are called: by a locale, and besides. */
export interface NounsOfUnits {
  /** What one unit is called, as {@link keyOfWords} has it, and how many of it that is, as a power of ten: 3 of "tỷ đồng" among millions of đồng. */
  readonly of: (unit: string) => ReadonlyMap<string, number>;
  /** Whether any unit is called that. */
  readonly has: (noun: string) => boolean;
}

/**
 * What units are called. Words or further nouns that are none throw `invalid-options`.
 *
 * @internal
 */
export function nounsOfUnits(
  words: Pick<QuantityWords, "units">,
  further: Readonly<Record<string, readonly string[]>>,
): NounsOfUnits {
  requireWords(words);
  requireNouns(further);
  const of = (unit: string) => {
    const called = [unit, ...named(words.units, unit), ...own(further, unit)].filter(isText).map(keyOfWords);
    return new Map([...called.flatMap(multiplesOf), ...called.map((noun) => [noun, 0] as const)]);
  };
  const has = (noun: string) => {
    const key = keyOfWords(noun);
    return [...Object.keys(words.units), ...Object.keys(further)].some((unit) => of(unit).has(key));
  };
  return { of, has };
}

const multipliers = once(() =>
  multiplierWords.map(([word, power]) => [`${keyOfWords(word)} `, power] as const),
);

/** What is counted in "triệu đồng" is written in "đồng", "nghìn đồng" and "tỷ đồng" as well. */
function multiplesOf(noun: string): readonly (readonly [noun: string, power: number])[] {
  const found = multipliers().find(([start]) => noun.startsWith(start));
  if (found === undefined) return [];
  const [start, own] = found;
  const one = noun.slice(start.length);
  return [[one, -own], ...multipliers().map(([word, power]) => [word + one, power - own] as const)];
}

function named(units: Pick<QuantityWords, "units">["units"], unit: string): readonly unknown[] {
  const words: unknown = ownValue(units, unit);
  if (!isTable(words)) return [];
  return [words["one"], words["other"], words["label"]];
}

function own(further: Readonly<Record<string, readonly string[]>>, unit: string): readonly string[] {
  return ownValue(further, unit) ?? [];
}

function requireWords(words: unknown): void {
  if (isTable(words) && isTable(words["units"])) return;
  const found = preview(words);
  const message = `The words that units are called by are a locale, such as \`vi\` from phongtrao/locale/vi; found ${found}.`;
  fail("invalid-options", message, { found }, ["words"]);
}

function requireNouns(nouns: unknown): void {
  const isList = isListOf(isText);
  if (isTable(nouns) && Object.values(nouns).every(isList)) return;
  const found = preview(nouns);
  const message = `Further nouns are lists of words by the ids of units, such as { person: ["đại biểu"] }; found ${found}.`;
  fail("invalid-options", message, { found }, ["nouns"]);
}
