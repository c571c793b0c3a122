import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import { divisorOf } from "../../quantity/divisor-of.js";
import { yearlyGrowth } from "../../quantity/yearly-growth.js";
import type { Difference, Figure, Operand } from "../../quantity/figure.js";
import { isExact } from "../../quantity/is-exact.js";
import { noValue, type RatioFlag } from "../../quantity/ratio.js";
import { growth, type Growth, type GrowthStatus } from "./growth.js";
import type { GrowthOptions } from "./growth-terms.js";

/** Growth a year, as if it had been the same in every year. Plain frozen data. */
export interface MeanAnnualGrowth<U extends string = string> {
  /** Whether it has a value, and if not, why. */
  readonly status: GrowthStatus;
  /** The point value as a decimal string, "0.0443" for 4.43 % a year; `null` where there is none. */
  readonly estimate: string | null;
  /** The least that it can be, rounded down; `null` where there is none. */
  readonly lower: string | null;
  /** The most that it can be, rounded up; `null` when nothing is known. */
  readonly upper: string | null;
  /** Over how many years. */
  readonly years: number;
  /** The growth over all of them. */
  readonly total: Growth<U>;
  /** What to warn of, in alphabetical order. */
  readonly flags: readonly RatioFlag[];
}

/**
 * The mean annual growth from one count to another: (to / from)^(1 / years) − 1, with the bounds that theirs allow, to 34 significant digits.
 *
 * From zero, from a difference that is or may be below zero, of what is missing, and across a series break it
 * has no value, as by {@link growth}; to zero it is −100 %. {@link percent} prints it. Years that are not a
 * number of at least 1/366 throw `invalid-years`, a count after that is below zero, where there would be a
 * value, `negative-end`; else errors are those of {@link growth}.
 *
 * Source: arithmetic: the geometric mean of the yearly factors.
 *
 * @param from - The count before, read strictly; `null` and `undefined`: not reported.
 * @param to - The count after, in the same unit.
 * @param years - How many lie between the two: a number of at least 1/366, fractions included.
 * @param options - As for {@link growth}.
 *
 * @example
 * ```ts
 * import { exactly, meanAnnualGrowth, percent } from "phongtrao";
 *
 * const models = meanAnnualGrowth(exactly(108, "model"), exactly(123, "model"), 3);
 * percent(models.estimate, { places: 2 }); // "4.43"
 * meanAnnualGrowth(exactly(100, "model"), exactly(121, "model"), 2).estimate; // "0.1"
 * meanAnnualGrowth(exactly(0, "model"), exactly(15, "model"), 2).status; // "zero-base"
 * ```
 */
export function meanAnnualGrowth<U extends string>(
  from: Operand<U> | null | undefined,
  to: Operand<NoInfer<U>> | null | undefined,
  years: number,
  options: GrowthOptions = {},
): MeanAnnualGrowth<U> {
  requireYears(years);
  const total = growth<U>(from, to, options);
  const { estimate, numerator, denominator } = total.factor;
  const hasValue = estimate !== null && denominator !== null;
  const values = hasValue ? yearly(denominator, numerator, years) : noValue;
  return Object.freeze({ status: total.status, ...values, years, total, flags: total.flags });
}

const leastYears = 1 / 366;

function requireYears(years: number): void {
  if (Number.isFinite(years) && years >= leastYears) return;
  const message = `Growth a year is over a number of years above zero, at least 1/366, not ${preview(years)}.`;
  fail("invalid-years", message, { found: preview(years) });
}

function yearly(
  from: Figure,
  to: Difference,
  years: number,
): Pick<MeanAnnualGrowth, "estimate" | "lower" | "upper"> {
  if (to.estimate < 0) {
    fail("negative-end", `There is no mean growth to ${preview(to.estimate)}.`, { found: to.estimate });
  }
  const estimate = yearlyGrowth(divisorOf(from), to.estimate, years, "nearest");
  if (isExact(from) && isExact(to)) return { estimate, lower: estimate, upper: estimate };
  return { estimate, lower: lowerBound(from, to, years), upper: upperBound(from, to, years) };
}

function lowerBound({ upper }: Figure, to: Difference, years: number): string | null {
  if (upper === null) return "-1";
  return yearlyGrowth(upper, Math.max(0, to.lower ?? 0), years, "down");
}

function upperBound({ lower }: Figure, to: Difference, years: number): string | null {
  if (to.upper === null || lower === 0) return null;
  return yearlyGrowth(lower, Math.max(0, to.upper), years, "up");
}
