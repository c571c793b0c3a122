import {
  decimalText,
  divideFractions,
  type Fraction,
  multiplyFractions,
  placesFor,
  roundFraction,
  sumFractions,
} from "../../internal/fraction.js";
import { mergeUnique } from "../../internal/merge-unique.js";
import type { Assumption } from "../../quantity/figure.js";
import type { RatioFlag } from "../../quantity/ratio.js";
import { dasGuptaEffects, type GroupPair } from "./das-gupta.js";
import { namesOfFactors, type RateGroup, readRate, type ReadRate } from "./read-rate.js";
import { settle } from "./settle.js";

/**
 * Whether a decomposition has a value.
 *
 * - `determined`: yes, exactly
 * - `undetermined`: point values only, since a factor is known within bounds
 * - `missing`: a factor was not reported or has no value, or a group stands on one side only
 */
export type DecompositionStatus = "determined" | "undetermined" | "missing";

/** A factor that has no value. */
export interface MissingFactor<Factor extends string = string> {
  /** In which population. */
  readonly side: "from" | "to";
  /** In which group. */
  readonly group: string;
  /** Which factor. */
  readonly factor: Factor;
}

/** The change of a rate by the factors that it came from. Plain frozen data; numbers are decimal strings. */
export interface Decomposition<Factor extends string = string> {
  /** Whether it has a value. */
  readonly status: DecompositionStatus;
  /** The rate before: the sum over its groups of the products of their factors; `null` where one of them has no value. */
  readonly from: string | null;
  /** The rate after. */
  readonly to: string | null;
  /** to − from; `null` where the status is `missing`. */
  readonly change: string | null;
  /** What came from the change of each factor; they sum to `change`. */
  readonly effects: Readonly<Record<Factor, string>> | null;
  /** Each effect over the change; they sum to 1. `null` where there is no change to share. */
  readonly shares: Readonly<Record<Factor, string>> | null;
  /** The groups that stand on one side only, in alphabetical order. */
  readonly unmatched: readonly string[];
  /** The factors that have no value. */
  readonly missing: readonly MissingFactor<Factor>[];
  /** What to warn of, in alphabetical order. */
  readonly flags: readonly RatioFlag[];
  /** What it rests on, in alphabetical order. */
  readonly assumptions: readonly Assumption[];
}

/**
 * What a change in a rate came from: from each of two to five factors whose products, summed over groups, are the rate. With two factors, a group's share of the population and its
 * rate, that is the change of mix and of rates.
 *
 * Numbers are taken as the decimals that they print, ratios as the quotient of their parts, and everything is calculated exactly. Results have at
 * least 34 significant digits, counted from the largest of the rates and effects, or all of them where there are fewer. Halves are rounded away from
 * zero, and what rounding leaves over in the last digit goes to the largest effect, so that the printed effects sum to the printed change, and that
 * is the difference of the printed rates.
 *
 * Exchanging the two populations turns the sign of every effect. Ratios with bounds are taken at their point value; the status is then
 * `undetermined`.
 *
 * A factor that is `null`, or a ratio without a value, and a group on one side only give status `missing` and are named.
 *
 * Errors:
 *
 * - `wrong-factors`: fewer than two or more than five factors, or other names in one group than in another;
 * - `invalid-rate`: a value that is not a finite number, decimal string or ratio;
 * - `duplicate-key`, `invalid-parts`: a group that stands twice, or no list of groups.
 *
 * Source: Kitagawa (1955) for two factors; P. Das Gupta, Standardization and Decomposition of Rates: A User's Manual, US Bureau of the Census, P23-186 (1993), for any number.
 *
 * @param from - The groups before: two to five factors each, by name, as numbers, decimal strings or ratios.
 * @param to - The groups after, with the same factors.
 *
 * @example
 * ```ts
 * import { decompose, percent } from "phongtrao";
 *
 * const change = decompose(
 *   [
 *     { group: "town", factors: { share: 0.4, rate: 0.9 } },
 *     { group: "country", factors: { share: 0.6, rate: 0.5 } },
 *   ],
 *   [
 *     { group: "town", factors: { share: 0.6, rate: 0.9 } },
 *     { group: "country", factors: { share: 0.4, rate: 0.6 } },
 *   ],
 * );
 * [change.from, change.to, change.change]; // ["0.66", "0.78", "0.12"]
 * change.effects; // { rate: "0.05", share: "0.07" }
 * percent(change.shares?.share ?? null, { places: 1 }); // "58.3"
 *
 * decompose([{ group: "all", factors: { rate: 0.5 } }], []); // throws wrong-factors
 * ```
 */
export function decompose<Factor extends string>(
  from: readonly RateGroup<Factor>[],
  to: readonly RateGroup<NoInfer<Factor>>[],
): Decomposition<Factor> {
  const names = namesOfFactors(from, to) as readonly Factor[];
  const before = readRate(from, names, ["from"]);
  const after = readRate(to, names, ["to"]);
  const unmatched = mergeUnique(onlyIn(before, after), onlyIn(after, before));
  const missing = [...missingIn("from", before, names), ...missingIn("to", after, names)];
  const isMissing = unmatched.length > 0 || missing.length > 0 || before.groups.size === 0;
  const values: Values<Factor> = isMissing ? ratesOnly(before, after) : effectsOf(before, after, names);
  return Object.freeze({
    status: isMissing ? "missing" : before.isExact && after.isExact ? "determined" : "undetermined",
    ...values,
    unmatched,
    missing: Object.freeze(missing),
    flags: mergeUnique(before.flags, after.flags),
    assumptions: mergeUnique(before.assumptions, after.assumptions),
  });
}

function onlyIn(one: ReadRate, other: ReadRate): readonly string[] {
  return [...one.groups.keys()].filter((group) => !other.groups.has(group));
}

function missingIn<Factor extends string>(
  side: "from" | "to",
  { groups }: ReadRate,
  names: readonly Factor[],
): readonly MissingFactor<Factor>[] {
  return [...groups].flatMap(([group, values]) =>
    names
      .filter((_, factor) => values[factor] === null)
      .map((factor) => Object.freeze({ side, group, factor })),
  );
}

type Values<Factor extends string> = Pick<
  Decomposition<Factor>,
  "from" | "to" | "change" | "effects" | "shares"
>;

const significant = 34;

function ratesOnly<Factor extends string>(before: ReadRate, after: ReadRate): Values<Factor> {
  const [from, to] = [before, after].map(rateOf).map((rate) => {
    return rate === null ? null : print(rate, placesFor(rate, significant));
  });
  return { from: from ?? null, to: to ?? null, change: null, effects: null, shares: null };
}

function effectsOf<Factor extends string>(
  before: ReadRate,
  after: ReadRate,
  names: readonly Factor[],
): Values<Factor> {
  const effects = dasGuptaEffects(pairsOf(before, after), names.length);
  const rates = [rateOf(before), rateOf(after)].flatMap((rate) => rate ?? []);
  const places = placesForAll([...rates, ...effects]);
  const [from = 0n, to = 0n] = rates.map((rate) => roundFraction(rate, places));
  return {
    from: decimalText(from, places),
    to: decimalText(to, places),
    change: decimalText(to - from, places),
    effects: byName(names, settle(effects, to - from, places), places),
    shares: sharesOf(effects, names),
  };
}

function pairsOf(before: ReadRate, after: ReadRate): readonly GroupPair[] {
  return [...before.groups].map(([group, values]) => ({
    from: known(values),
    to: known(after.groups.get(group) ?? []),
  }));
}

function known(values: readonly (Fraction | null)[]): readonly Fraction[] {
  return values.flatMap((value) => value ?? []);
}

function rateOf({ groups }: ReadRate): Fraction | null {
  const rows = [...groups.values()];
  if (rows.length === 0 || rows.some((values) => values.includes(null))) return null;
  return sumFractions(rows.map((values) => known(values).reduce(multiplyFractions)));
}

/** The places that keep the digits of the largest; the others have fewer. */
function placesForAll(values: readonly Fraction[]): number {
  const places = values
    .filter(({ numerator }) => numerator !== 0n)
    .map((value) => placesFor(value, significant));
  return places.length === 0 ? 0 : Math.min(...places);
}

function sharesOf<Factor extends string>(
  effects: readonly Fraction[],
  names: readonly Factor[],
): Readonly<Record<Factor, string>> | null {
  const change = sumFractions(effects);
  if (change.numerator === 0n) return null;
  const shares = effects.map((effect) => divideFractions(effect, change));
  return byName(names, settle(shares, 10n ** BigInt(significant), significant), significant);
}

function byName<Factor extends string>(
  names: readonly Factor[],
  digits: readonly bigint[],
  places: number,
): Readonly<Record<Factor, string>> {
  const entries = names.map((name, at) => [name, decimalText(digits[at] ?? 0n, places)]);
  return Object.freeze(Object.fromEntries(entries)) as Readonly<Record<Factor, string>>;
}

function print(value: Fraction, places: number): string {
  return decimalText(roundFraction(value, places), places);
}
