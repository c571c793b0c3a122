import { fail, type Path } from "../../internal/failure.js";
import { type Fraction, parseDecimal } from "../../internal/fraction.js";
import { mergeUnique } from "../../internal/merge-unique.js";
import { preview } from "../../internal/preview.js";
import type { Assumption } from "../../quantity/figure.js";
import type { Ratio, RatioFlag } from "../../quantity/ratio.js";
import { fractionOfNumber } from "../../quantity/fraction-of-number.js";
import { fractionOfRatio } from "./fraction-of.js";
import { isRatio } from "./is-ratio.js";
import { requireParts } from "./require-parts.js";

/** The value of a factor: a finite number, a decimal string as in "0.4591", or a ratio; `null` when it was not reported. */
export type FactorValue = number | string | Ratio | null;

/** One group of a population: its name and the factors whose product is its part of the rate. */
export interface RateGroup<Factor extends string = string> {
  /** What the group is known by on both sides: an age, a place, a topic; any text where there is one group only. */
  readonly group: string;
  /** The factors by name: two to five, the same in every group. */
  readonly factors: Readonly<Record<Factor, FactorValue>>;
}

/** A rate as it is calculated with. */
export interface ReadRate {
  /** By group: the factors' values in the order of their names. */
  readonly groups: ReadonlyMap<string, readonly (Fraction | null)[]>;
  /** Whether every value is known without a hedge. */
  readonly isExact: boolean;
  readonly flags: readonly RatioFlag[];
  readonly assumptions: readonly Assumption[];
}

/**
 * The groups of one population, read.
 *
 * @internal
 */
export function readRate(groups: readonly RateGroup[], names: readonly string[], path: Path): ReadRate {
  const rows = groups.map(({ group, factors }, index) => {
    const at = [...path, index, "factors"];
    requireNames(factors, names, at);
    const values = names.map((name) => readFactor(factors[name] ?? null, [...at, name]));
    return [group, values] as const;
  });
  const ratios = groups.flatMap(({ factors }) => Object.values(factors).filter(isRatio));
  return {
    groups: new Map(rows),
    isExact: ratios.every(({ estimate, lower, upper }) => lower === estimate && upper === estimate),
    flags: mergeUnique(...ratios.map(({ flags }) => flags)),
    assumptions: mergeUnique(...ratios.map(({ assumptions }) => assumptions)),
  };
}

/**
 * The names of the factors, in alphabetical order, by the first group there is. Throws `wrong-factors` unless they are two to five, `invalid-parts` and `duplicate-key` for lists that
 * are none of groups.
 *
 * @internal
 */
export function namesOfFactors(from: readonly RateGroup[], to: readonly RateGroup[]): readonly string[] {
  requireParts(from, "group", ["from"]);
  requireParts(to, "group", ["to"]);
  const first = from[0] ?? to[0];
  if (first === undefined) return [];
  const names = keysOf(first.factors);
  if (names.length >= 2 && names.length <= 5) return names;
  return fail("wrong-factors", `A rate is decomposed by two to five factors, not by ${names.length}.`, {
    found: names,
  });
}

function requireNames(factors: unknown, expected: readonly string[], path: Path): void {
  const found = keysOf(factors);
  if (found.length === expected.length && found.every((name, at) => name === expected[at])) return;
  const message = `Every group has the same factors: ${preview(expected.join(", "))}, not ${preview(found.join(", "))}.`;
  fail("wrong-factors", message, { found, expected }, path);
}

function keysOf(factors: unknown): readonly string[] {
  return typeof factors === "object" && factors !== null ? Object.keys(factors).sort() : [];
}

/** Long enough for the digits of any double. */
const longest = 400;

function readFactor(value: FactorValue, path: Path): Fraction | null {
  if (value === null) return null;
  if (typeof value === "number" && Number.isFinite(value)) return fractionOfNumber(value);
  const found = typeof value === "string" && value.length <= longest ? parseDecimal(value) : null;
  if (found !== null) return found;
  if (isRatio(value)) return fractionOfRatio(value);
  const message = `${preview(value)} is not a value of a factor: a finite number, a decimal string, a ratio or null.`;
  return fail("invalid-rate", message, { found: preview(value) }, path);
}
