import { multiplierWords } from "../multiplier-words.js";
import type { Unit } from "../unit.js";
import { complain } from "./complain.js";
import { keyOfWords } from "./key-of-words.js";
import type { NounsOfUnits } from "./nouns-of-units.js";

/** What may be counted, and what it is called. */
export interface Asked {
  /** The first is what a number without a noun counts. */
  readonly units: readonly [Unit, ...Unit[]];
  readonly nouns: NounsOfUnits;
}

/** What the words behind a number say. */
export interface Counted {
  readonly unit: Unit;
  /** The power of ten that the words multiply the number by. */
  readonly power: number;
}

const powers: ReadonlyMap<string, number> = new Map(multiplierWords);

/**
 * What the words behind a number count: a multiplier, a noun, both or neither. A noun comes first: the "triệu đồng" of a unit that is called so multiplies nothing.
 *
 * @internal
 */
export function readCounted(words: string, asked: Asked): Counted {
  const [usual] = asked.units;
  if (words === "") return { unit: usual, power: 0 };
  const called = unitCalled(words, asked);
  if (called !== undefined) return called;
  const [, multiplier = "", noun = ""] = /^(\S+)(?: (.*))?$/.exec(words) ?? [];
  const power = powers.get(multiplier);
  if (power === undefined) return refuse([words], asked);
  if (noun === "")
    return countsMultiples(usual, asked) ? complain("unclear-multiplier") : { unit: usual, power };
  const counted = unitCalled(noun, asked) ?? refuse([words, noun], asked);
  return { unit: counted.unit, power: counted.power + power };
}

function unitCalled(words: string, { units, nouns }: Asked): Counted | undefined {
  const key = keyOfWords(words);
  for (const unit of units) {
    const power = nouns.of(unit.id).get(key);
    if (power !== undefined) return { unit, power };
  }
  return undefined;
}

/** "1,2 triệu" under "triệu đồng" may be 1.2 of them. */
function countsMultiples({ id, whole }: Unit, { nouns }: Asked): boolean {
  return !whole || [...nouns.of(id).values()].some((power) => power !== 0);
}

function refuse(candidates: readonly string[], { nouns }: Asked): never {
  return complain(candidates.some(nouns.has) ? "other-unit" : "unknown-noun");
}
