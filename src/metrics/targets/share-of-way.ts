import {
  compareFractions,
  divideFractions,
  type Fraction,
  one,
  subtractFractions,
  zero,
} from "../../internal/fraction.js";
import type { Difference, Figure } from "../../quantity/figure.js";
import { fractionOfNumber } from "../../quantity/fraction-of-number.js";
import { isExact } from "../../quantity/is-exact.js";
import { noValue } from "../../quantity/ratio.js";
import { type DecimalBounds, exactRange, type FractionRange, printRange } from "../growth/fraction-range.js";

/**
 * Whether there is a share of the way from the baseline to what was asked for.
 *
 * - `determined`: yes, with at least one bound
 * - `undetermined`: a point value whose bounds leave everything open
 * - `no-baseline`: it is not known where the way begins
 * - `zero-distance`: what was asked for is the baseline, so there is no way to go
 * - `missing`: what was reached was not reported
 */
export type WayStatus = "determined" | "undetermined" | "no-baseline" | "zero-distance" | "missing";

/** (actual − baseline) / (value − baseline), as decimal strings that {@link percent} prints. Above 1 beyond the target, below 0 the wrong way. Plain frozen data. */
export interface WayShare extends DecimalBounds {
  /** Whether there is one, and if not, why. */
  readonly status: WayStatus;
}

/**
 * @internal
 */
export function shareOfWay(baseline: Figure | null, value: Figure, actual: Difference | null): WayShare {
  if (baseline === null) return withoutValue("no-baseline");
  if (actual === null) return withoutValue("missing");
  if (baseline.estimate === value.estimate) return withoutValue("zero-distance");
  const { estimate, lower, upper } = printRange(rangeOf(baseline, value, actual));
  const status = lower === null && upper === null ? "undetermined" : "determined";
  return Object.freeze({ status, estimate, lower, upper });
}

function withoutValue(status: WayStatus): WayShare {
  return Object.freeze({ status, ...noValue });
}

function rangeOf(baseline: Figure, value: Figure, actual: Difference): FractionRange {
  const estimate = share(actual.estimate, baseline.estimate, value.estimate);
  if ([baseline, value, actual].every(isExact)) return exactRange(estimate);
  const rises = baseline.upper !== null && baseline.upper < value.lower;
  const falls = value.upper !== null && value.upper < baseline.lower;
  if (!rises && !falls) return { estimate, lower: null, upper: null };
  const [worst, best] = rises ? [actual.lower, actual.upper] : [actual.upper, actual.lower];
  return {
    estimate,
    lower: worst === null ? null : extreme(corners(worst, baseline, value), -1),
    upper: best === null ? null : extreme(corners(best, baseline, value), 1),
  };
}

/** The share rises or falls with each of its three numbers as long as the other two stand still, so its extremes lie at the ends of their bounds. */
function corners(actual: number, baseline: Figure, value: Figure): readonly Fraction[] {
  return [baseline.lower, baseline.upper].flatMap((from) =>
    [value.lower, value.upper].map((to) => {
      if (from === null) return one;
      return to === null ? zero : share(actual, from, to);
    }),
  );
}

function share(actual: number, from: number, to: number): Fraction {
  const start = fractionOfNumber(from);
  return divideFractions(
    subtractFractions(fractionOfNumber(actual), start),
    subtractFractions(fractionOfNumber(to), start),
  );
}

function extreme(values: readonly Fraction[], sign: 1 | -1): Fraction {
  return values.reduce((a, b) => (compareFractions(b, a) * sign > 0 ? b : a));
}
