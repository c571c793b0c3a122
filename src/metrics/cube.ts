import type { Difference, Figure } from "../quantity/figure.js";
import type { Ratio } from "../quantity/ratio.js";
import type { CoverageStatus } from "./quality/coverage.js";
import type { ComputedMetric, ComputedPart, CountMetric, Metric, MetricBook, RatioMetric } from "./metric.js";
import type { Plan, PlanInput } from "./plan.js";

/**
 * The figure that a metric gives: a count, `null` where nothing was reported, a ratio, or what a computed metric computes. Of a metric that the compiler does not know, such as one that a plan from a file
 * names, any of these.
 */
export type FigureOf<M extends Metric, Book extends MetricBook> =
  M extends RatioMetric<string, infer N, infer D>
    ? Ratio<UnitOf<Book[N]>, UnitOf<Book[D]>>
    : M extends ComputedMetric<string, Readonly<Record<string, ComputedPart>>, infer Result>
      ? Result
      : M extends CountMetric<string, infer U>
        ? Figure<U> | null
        : Figure | Difference | Ratio | null;

type UnitOf<M extends Metric | undefined> = M extends CountMetric<string, infer U> ? U : string;

/** How many records a figure rests on, and how many of them report what it counts. */
export interface Basis {
  /** The records of the group. */
  readonly records: number;
  /** Those that report the count. */
  readonly reported: number;
  /** Of a stock: the counting methods that its records name, in alphabetical order; figures by different ones make no series. */
  readonly methods?: readonly string[] | undefined;
  /** Of a stock: the ids of the records that state it for the same day by another method and stand aside. */
  readonly aside?: readonly string[] | undefined;
}

/** How many returns were accepted of those that were expected. */
export interface RowCoverage {
  /** Whether all are there; `unknown` where the plan does not say who should report, or on which period. */
  readonly status: CoverageStatus;
  /** How many were accepted; `null` where it is not known of which units. */
  readonly received: number | null;
  /** How many were expected; `null` where that is not known. */
  readonly expected: number | null;
}

/** One group with its figures. */
export interface Row<Input extends PlanInput = PlanInput, Book extends MetricBook = MetricBook> {
  /** Which group: by the name of a grouping, its word; `null` for records that have none. */
  readonly key: { readonly [Name in keyof GroupingsIn<Input["groupBy"]>]: string | null };
  /** What was asked for, by the names of the plan. */
  readonly figures: {
    readonly [Name in keyof Input["measures"]]: FigureOf<Book[Input["measures"][Name]], Book>;
  };
  /** What each figure rests on; of a ratio, its numerator; of a computed metric, the first of its parts. */
  readonly basis: { readonly [Name in keyof Input["measures"]]: Basis };
  /** How much of what should have been reported on the place and the period of the row is there. */
  readonly coverage: RowCoverage;
}

/** Where a plan may group by nothing at all, each of its groupings may be absent. */
type GroupingsIn<Given, Named = Exclude<Given, undefined>> = undefined extends Given ? Partial<Named> : Named;

/** A total over some of the groupings, or over everything. */
export interface TotalRow<
  Input extends PlanInput = PlanInput,
  Book extends MetricBook = MetricBook,
> extends Omit<Row<Input, Book>, "key"> {
  /** The groupings that the total is within; none for the grand total. */
  readonly key: Partial<Row<Input, Book>["key"]>;
}

/** Why records are in no row. */
export type LeftOutReason = (typeof leftOutReasons)[number];

/**
 * Their names.
 *
 * @internal
 */
export const leftOutReasons = Object.freeze([
  "straddles-period",
  "straddles-place",
  "unknown-place",
  "no-place",
  "no-word",
] as const);

/** Records that a plan could not place, and why. */
export interface LeftOut {
  /**
   * `straddles-period`: they lie only partly within the period asked for; `straddles-place`: they count in a wider place, of which that asked for is a part; `unknown-place`:
   * nobody knows whether their place lies in that asked for, since the gazetteer has it not on their last day, or does not say what it lies in; `no-place`: they name none;
   * `no-word`: a topic, a holder or another word is asked for, and they name none of its sort, so that nobody knows whether they are of it.
   */
  readonly reason: LeftOutReason;
  /** The list that they stand in. */
  readonly source: string;
  /** Their ids, each once, in the order of text. */
  readonly records: readonly string[];
}

/** What a plan gives: rows with their figures, and totals computed from the records. Frozen plain data. */
export interface Cube<Input extends PlanInput = PlanInput, Book extends MetricBook = MetricBook> {
  /** The plan that was evaluated. */
  readonly plan: Plan<Input>;
  /** The groups, in the order of their keys; records without a word come last. */
  readonly rows: readonly Row<Input, Book>[];
  /** The totals, from the grand total on; none where the plan groups by nothing. */
  readonly totals: readonly TotalRow<Input, Book>[];
  /** What is in no row. */
  readonly leftOut: readonly LeftOut[];
}
