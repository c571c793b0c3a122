import { fail } from "../internal/failure.js";
import { mergeUnique } from "../internal/merge-unique.js";
import { divide } from "./decimal.js";
import { divisorOf } from "./divisor-of.js";
import type { Assumption, Countable, Difference, Figure, FigureFlag, Operand } from "./figure.js";
import { isExact } from "./is-exact.js";
import { strictFigure } from "./strict-figure.js";

/**
 * Whether a ratio has a value.
 *
 * - `determined`: it has a point value and at least one bound that says something
 * - `undetermined`: it has a point value, but its bounds leave everything open
 * - `zero-denominator`: there is nothing to divide by: the denominator's point value is zero, unless it is certainly above ("trên 0"), or the denominator is certainly zero ("dưới 1")
 * - `missing`: numerator or denominator was not reported
 */
export type RatioStatus = Ratio["status"];

/**
 * What a ratio warns of, beside what its parts warn of:
 *
 * - `differentCoverage`: its parts are totals that do not cover the same units or rest on different records, or it is not known that they cover the same; where nothing at all is in both, it has no value
 * - `differentUnits`: what is missing was reported in another unit
 * - `exceedsWhole`: a part that is larger than its whole: more participants than there are people
 * - `groundChanged`: the place that they are of had other ground at one of the times
 * - `methodUnknown`: only one of its parts names the counting method, so nobody knows whether both were counted alike
 * - `negativeBase`: a growth from what is or may be below zero, or a ratio over one, which has no value
 */
export type RatioFlag =
  | FigureFlag
  | "differentCoverage"
  | "differentUnits"
  | "exceedsWhole"
  | "groundChanged"
  | "methodUnknown"
  | "negativeBase";

/**
 * A quotient that keeps its numerator and denominator for ever, so that a total of ratios can be formed from the parts. Plain frozen data.
 *
 * `estimate`, `lower` and `upper` are decimal strings of up to 34 significant digits, or `null`; never NaN, never infinity. Where numerator and
 * denominator are exact, the three are the same; else `lower` is rounded down and `upper` up. `estimate !== null`, or the status, tells the compiler which of the two it is.
 *
 * @example
 * ```ts
 * import { exactly, type Ratio, ratio } from "phongtrao";
 *
 * // Number(null) would be 0.
 * const forChart = (share: Ratio) => (share.estimate === null ? null : Number(share.estimate));
 * forChart(ratio(exactly(3, "model"), exactly(8, "model"))); // 0.375
 * forChart(ratio(exactly(3, "model"), null)); // null
 * ```
 */
export type Ratio<N extends string = string, D extends string = string> =
  RatioWithValue<N, D> | RatioWithoutValue<N, D>;

/** What every ratio tells. */
interface RatioHead {
  /** How many of the denominator the value refers to: 1, or 100 for "per 100 inhabitants". */
  readonly per: number;
  /** What to warn of, in alphabetical order. */
  readonly flags: readonly RatioFlag[];
  /** What it rests on, in alphabetical order. */
  readonly assumptions: readonly Assumption[];
}

/** A ratio that has a point value. */
export interface RatioWithValue<N extends string = string, D extends string = string> extends RatioHead {
  /** What is divided. */
  readonly numerator: Difference<N>;
  /** What it is divided by; `null` when it is a change that may have been a rise or a fall. */
  readonly denominator: Figure<D> | null;
  /** Whether its bounds say something. */
  readonly status: "determined" | "undetermined";
  /** The point value. */
  readonly estimate: string;
  /** The least that it can be; `null` when nothing is known. */
  readonly lower: string | null;
  /** The most that it can be; `null` when nothing is known. */
  readonly upper: string | null;
}

/** A ratio that has no value, and why. */
export interface RatioWithoutValue<N extends string = string, D extends string = string> extends RatioHead {
  /** What would be divided; `null` when it was not reported. */
  readonly numerator: Difference<N> | null;
  /** What it would be divided by; `null` when it was not reported, or is a change that may have been a rise or a fall. */
  readonly denominator: Figure<D> | null;
  /** Why it has no value; where a comparison was refused, `missing`, and the flags say why. */
  readonly status: "zero-denominator" | "missing";
  /** None. */
  readonly estimate: null;
  /** None. */
  readonly lower: null;
  /** None. */
  readonly upper: null;
  /** Of a comparison without a value: the two counts, as far as they are known. */
  readonly compared?: ComparedCounts | undefined;
}

/** The two counts of a comparison that has no value; `null` where one was not reported. */
export interface ComparedCounts {
  /** The count before. */
  readonly from: Difference | null;
  /** The count after. */
  readonly to: Difference | null;
}

/**
 * The quotient of two counts, with the bounds that theirs allow.
 *
 * A part that was not reported gives status `missing`, a denominator of zero `zero-denominator`. Where nothing bounds the quotient (a lower bound of
 * 0 and no upper one), the status is `undetermined`, and the point value stays. A denominator that may be below zero throws `negative-denominator`.
 *
 * @param numerator - What is divided, read strictly; `null` and `undefined`: not reported.
 * @param denominator - What it is divided by, in a unit of its own, read strictly; `null` and `undefined`:
 *   not reported.
 * @returns The quotient, as a factor and not in percent: {@link percent} and {@link roundRatio} round it.
 *
 * @example
 * ```ts
 * import { exactly, moreThan, ratio } from "phongtrao";
 *
 * const perSession = ratio(moreThan(88500, "attendance"), moreThan(882, "session"));
 * perSession.status; // "undetermined"
 * perSession.estimate?.slice(0, 6); // "100.34"
 * [perSession.lower, perSession.upper]; // ["0", null]
 *
 * ratio(exactly(3, "model"), exactly(8, "model")).estimate; // "0.375"
 * ratio(exactly(3, "model"), exactly(0, "model")).status; // "zero-denominator"
 * ratio(exactly(3, "model"), null).status; // "missing"
 * ```
 */
export function ratio<N extends string, D extends string>(
  numerator: Operand<N> | null | undefined,
  denominator: Countable<D> | null | undefined,
): Ratio<N, D> {
  return ratioPer(numerator, denominator, 1);
}

/**
 * {@link ratio}, per so many of the denominator, with flags of its own.
 *
 * @internal
 */
export function ratioPer<N extends string, D extends string>(
  numerator: Operand<N> | null | undefined,
  denominator: Countable<D> | null | undefined,
  per: number,
): Ratio<N, D> {
  const n = numerator == null ? null : strictFigure<N>(numerator);
  const d = denominator == null ? null : strictFigure(denominator);
  if (n === null || d === null)
    return makeRatio({ numerator: n, denominator: d, per, status: "missing", ...noValue });
  requireNonNegative(d);
  if (d.upper === 0 || (d.estimate === 0 && d.lower === 0))
    return makeRatio({ numerator: n, denominator: d, per, status: "zero-denominator", ...noValue });
  return ratioOver(n, d, per);
}

/**
 * {@link ratioPer}, over what is not zero.
 *
 * @internal
 */
export function ratioOver<N extends string, D extends string>(
  numerator: Difference<N>,
  denominator: Figure<D>,
  per: number,
): RatioWithValue<N, D> {
  const values = quotient(numerator, denominator, per);
  const isOpen = values.upper === null && (values.lower === null || Number(values.lower) === 0);
  const status = isOpen ? "undetermined" : "determined";
  return makeRatio({ numerator, denominator, per, status, ...values });
}

function requireNonNegative({ lower }: Difference): void {
  if (lower === null || lower < 0) {
    fail("negative-denominator", "A ratio needs a denominator that cannot be below zero.", { lower });
  }
}

/**
 * The value of a ratio that has none.
 *
 * @internal
 */
export const noValue = Object.freeze({ estimate: null, lower: null, upper: null });

/** A ratio before it is said what it warns of and rests on. */
type BareRatio = Omit<RatioWithValue, keyof Warnings> | Omit<RatioWithoutValue, keyof Warnings>;
type Warnings = Pick<RatioHead, "flags" | "assumptions">;

/**
 * A ratio that warns of what its parts warn of, and of what else is given.
 *
 * @internal
 */
export function makeRatio<R extends BareRatio>(bare: R, flags: readonly RatioFlag[] = []): R & Warnings {
  const { numerator, denominator } = bare;
  const warning = {
    ...bare,
    flags: mergeUnique<RatioFlag>(numerator?.flags ?? [], denominator?.flags ?? [], flags),
    assumptions: mergeUnique(numerator?.assumptions ?? [], denominator?.assumptions ?? []),
  };
  Object.freeze(warning);
  return warning;
}

function quotient(
  n: Difference,
  d: Figure,
  per: number,
): Pick<RatioWithValue, "estimate" | "lower" | "upper"> {
  const estimate = divide(n.estimate, divisorOf(d), per, "nearest");
  if (isExact(n) && isExact(d)) return { estimate, lower: estimate, upper: estimate };
  return { estimate, lower: lowerBound(n.lower, d, per), upper: upperBound(n.upper, d, per) };
}

// A numerator at or above zero is least over the largest denominator; one below zero, over the smallest. A denominator without an upper bound
// brings the quotient as near to zero as one likes; one that may be zero takes every bound on that side away.
function lowerBound(n: number | null, d: Figure, per: number): string | null {
  if (n === null) return null;
  const divisor = n >= 0 ? d.upper : d.lower;
  if (n === 0 || divisor === null) return "0";
  return divisor === 0 ? null : divide(n, divisor, per, "down");
}

function upperBound(n: number | null, d: Figure, per: number): string | null {
  if (n === null) return null;
  const divisor = n >= 0 ? d.lower : d.upper;
  if (n === 0 || divisor === null) return "0";
  return divisor === 0 ? null : divide(n, divisor, per, "up");
}
