import { requireAggregate } from "./require-aggregate.js";
import { ratio } from "../../quantity/ratio.js";
import type { Ratio } from "../../quantity/ratio.js";
import type { Aggregate } from "./aggregate.js";

/** The states of numerator and denominator. */
export interface RatioState<N, D> {
  /** The state of the numerator. */
  readonly numerator: N;
  /** The state of the denominator. */
  readonly denominator: D;
}

/** How ratios are put together: parts are kept apart until the end, so that a total is the ratio of the totals. */
export interface RatioAggregate<N, D> {
  /** The state of nothing. */
  readonly zero: RatioState<N, D>;
  /** The state of two parts together. */
  readonly merge: (a: RatioState<N, D>, b: RatioState<N, D>) => RatioState<N, D>;
  /** The ratio; `missing` where one part was not reported. */
  readonly value: (state: RatioState<N, D>) => Ratio;
}

/**
 * The aggregate of a ratio: that of its numerator beside that of its denominator. Totals of ratios are ratios of totals, never sums or means of ratios.
 *
 * A value that is not an aggregate throws `invalid-aggregate`.
 *
 * @param numerator - How the counts of the numerator are put together: one of {@link aggregates}, or your
 *   own.
 * @param denominator - How those of the denominator are.
 *
 * @example
 * ```ts
 * import { aggregates, exactly, ratioOf, toFigure } from "phongtrao";
 *
 * const { merge, value } = ratioOf(aggregates.sum, aggregates.sum);
 * const half = {
 *   numerator: toFigure(exactly(1, "attendance")),
 *   denominator: toFigure(exactly(2, "session")),
 * };
 * const tenth = {
 *   numerator: toFigure(exactly(10, "attendance")),
 *   denominator: toFigure(exactly(100, "session")),
 * };
 * value(half).estimate; // "0.5"
 * value(merge(half, tenth)).estimate?.slice(0, 6); // "0.1078"
 * ```
 */
export function ratioOf<N, D>(numerator: Aggregate<N>, denominator: Aggregate<D>): RatioAggregate<N, D> {
  requireAggregate(numerator);
  requireAggregate(denominator);
  return Object.freeze({
    zero: Object.freeze({ numerator: numerator.zero, denominator: denominator.zero }),
    merge: (a: RatioState<N, D>, b: RatioState<N, D>) => ({
      numerator: numerator.merge(a.numerator, b.numerator),
      denominator: denominator.merge(a.denominator, b.denominator),
    }),
    value: (state: RatioState<N, D>) =>
      ratio(numerator.value(state.numerator), denominator.value(state.denominator)),
  });
}
