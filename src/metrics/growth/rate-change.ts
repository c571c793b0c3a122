import { fail } from "../../internal/failure.js";
import { subtractFractions } from "../../internal/fraction.js";
import { mergeUnique } from "../../internal/merge-unique.js";
import { preview } from "../../internal/preview.js";
import type { Assumption } from "../../quantity/figure.js";
import { isWordList } from "../../quantity/is-word-list.js";
import { noValue, type Ratio, type RatioFlag, type RatioStatus } from "../../quantity/ratio.js";
import { requireUnit } from "../../quantity/require-unit.js";
import {
  type DecimalBounds,
  exactRange,
  type FractionRange,
  isExactRange,
  printRange,
  rangeOf,
} from "./fraction-range.js";
import { type GrowthOptions, type GrowthTerms, growthTerms } from "./growth-terms.js";
import { isRatio } from "./is-ratio.js";
import { type RelativeChange, relativeChange } from "./relative-change.js";

/**
 * Whether the change of a rate has a value.
 *
 * - `determined`, `undetermined`, `missing`, `zero-denominator`: as for ratios
 * - `series-break`: what the two are made of was counted by different methods, so the comparison is refused
 * - `ground-changed`: the territory of the place changed in between, so the comparison is refused; {@link evaluateChange} gives it
 * - `different-coverage`: the two are of different things, with nothing in both, so the comparison is refused; {@link evaluateChange} gives it
 */
export type RateChangeStatus = RatioStatus | "series-break" | "ground-changed" | "different-coverage";

/** The change of a rate, in points and relative to itself. Plain frozen data. */
export interface RateChange<N extends string = string, D extends string = string> {
  /** Whether the difference has a value, and if not, why. */
  readonly status: RateChangeStatus;
  /** The rate before. */
  readonly from: Ratio<N, D> | null;
  /** The rate after. */
  readonly to: Ratio<N, D> | null;
  /** to − from: "0.05" is five percentage points, which {@link formatPoints} prints. */
  readonly difference: DecimalBounds;
  /** (to − from) / from, in percent of the rate before: from 20 % to 25 % is five points and a relative change of a quarter. */
  readonly relative: RelativeChange;
  /** What to warn of, in alphabetical order. */
  readonly flags: readonly RatioFlag[];
  /** What it rests on, in alphabetical order. */
  readonly assumptions: readonly Assumption[];
}

/**
 * The change from one rate to another of the same units: the difference, which of shares is in percentage points and never in percent, and the change relative to the rate before, apart.
 *
 * A rate that was not reported or has status `missing` gives status `missing`; one with status `zero-denominator` gives that status. Otherwise both
 * results carry the bounds that those of the rates allow. A relative change from a rate of zero has status `zero-base`; from a rate that is or may be
 * below zero, such as a negative growth, `negative-base`. Rates across a change of method are refused, as {@link growth} refuses counts.
 *
 * Errors:
 *
 * - `unit-mismatch`: ratios of other units, which do not compile, or per another number;
 * - `invalid-rate`, `invalid-coverage`: no ratio, or no coverage.
 *
 * @param from - The rate before; `null` and `undefined`: not reported.
 * @param to - The rate after, of the same units, per the same number.
 * @param options - `seriesBreak`: whether the counting method of either part changed; `acrossBreak`: `"compute"`
 *   all the same; `coverage` of the two sides.
 *
 * @example
 * ```ts
 * import { exactly, percent, rateChange, ratio } from "phongtrao";
 *
 * const share = (n: number, d: number) => ratio(exactly(n, "household"), exactly(d, "household"));
 * const change = rateChange(share(20, 100), share(50, 200));
 * percent(change.difference.estimate, { places: 1 }); // "5.0"
 * percent(change.relative.estimate, { places: 1 }); // "25.0"
 * rateChange(share(0, 100), share(50, 200)).relative.status; // "zero-base"
 * rateChange(share(20, 100), share(50, 200), { seriesBreak: true }).status; // "series-break"
 * ```
 */
export function rateChange<N extends string, D extends string>(
  from: Ratio<N, D> | null | undefined,
  to: Ratio<NoInfer<N>, NoInfer<D>> | null | undefined,
  options: GrowthOptions = {},
): RateChange<N, D> {
  return rateChangeWith<N, D>(from, to, growthTerms(options));
}

/**
 * {@link rateChange} on terms that were read.
 *
 * @internal
 */
export function rateChangeWith<N extends string, D extends string>(
  from: Ratio<N, D> | null | undefined,
  to: Ratio<N, D> | null | undefined,
  { refusal, isApart, flags }: GrowthTerms,
): RateChange<N, D> {
  const before = from == null ? null : requireRatio(from, "from");
  const after = to == null ? null : requireRatio(to, "to");
  if (before !== null && after !== null) requireLike(before, after);
  const isRefused = refusal !== null || isApart;
  const base = isRefused ? null : before && rangeOf(before);
  const end = isRefused ? null : after && rangeOf(after);
  const difference = base && end ? printRange(differenceOf(base, end)) : noValue;
  const missing = withoutValue(before) ?? withoutValue(after);
  return Object.freeze({
    status: refusal ?? missing ?? (isApart ? "different-coverage" : statusOf(difference)),
    from: before,
    to: after,
    difference,
    relative: relativeChange(base, end),
    flags: mergeUnique(before?.flags ?? [], after?.flags ?? [], flags),
    assumptions: mergeUnique(before?.assumptions ?? [], after?.assumptions ?? []),
  });
}

function requireRatio<N extends string, D extends string>(given: Ratio<N, D>, side: string): Ratio<N, D> {
  if (isRatio(given) && isWordList(given.flags) && isWordList(given.assumptions)) return given;
  const message = `${preview(given)} is not a ratio; form one with ratio, so that its parts are known.`;
  return fail("invalid-rate", message, { found: preview(given) }, [side]);
}

function requireLike(before: Ratio, after: Ratio): void {
  for (const part of ["numerator", "denominator"] as const) {
    const [expected, found] = [before[part]?.unit, after[part]?.unit];
    if (expected !== undefined && found !== undefined) requireUnit(found, expected, ["to", part]);
  }
  if (before.per === after.per) return;
  const message = `One ratio is per ${preview(before.per)}, another per ${preview(after.per)}; form both per the same number.`;
  fail("unit-mismatch", message, { found: after.per, expected: before.per }, ["to", "per"]);
}

function withoutValue(rate: Ratio | null): "missing" | "zero-denominator" | null {
  if (rate === null) return "missing";
  return rate.status === "missing" || rate.status === "zero-denominator" ? rate.status : null;
}

function statusOf({ estimate, lower, upper }: DecimalBounds): RatioStatus {
  if (estimate === null) return "missing";
  return lower === null && upper === null ? "undetermined" : "determined";
}

function differenceOf(from: FractionRange, to: FractionRange): FractionRange {
  const estimate = subtractFractions(to.estimate, from.estimate);
  if (isExactRange(from) && isExactRange(to)) return exactRange(estimate);
  const lower = to.lower && from.upper && subtractFractions(to.lower, from.upper);
  const upper = to.upper && from.lower && subtractFractions(to.upper, from.lower);
  return { estimate, lower, upper };
}
