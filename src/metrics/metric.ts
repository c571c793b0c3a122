import type { AdminLevel } from "../geography/admin-unit.js";
import type { Difference, Figure } from "../quantity/figure.js";
import type { Ratio } from "../quantity/ratio.js";
import type { Aggregate } from "./aggregates/aggregate.js";
import type { AggregateName } from "./aggregates/aggregates.js";
import type { SourceName } from "./columns/sources.js";

/** What every metric says of itself. What it is called is said by a locale. */
interface MetricBase<Id extends string> {
  /** Its name, in camelCase. */
  readonly id: Id;
  /** What it is, in one English sentence. */
  readonly definition: string;
  /** Where the definition comes from: a decree, a manual, "house rule". */
  readonly provenance: string;
}

/** What metrics have in common that read one list of the register. */
interface CountBase<Id extends string, U extends string> extends MetricBase<Id> {
  /** The unit of its figures. */
  readonly unit: U;
  /** The list of the register that it reads. */
  readonly source: SourceName;
  /** Which records it reads: by the name of a word, the words that will do. */
  readonly where?: RecordWords | undefined;
}

/** By the name of a word, such as `kind`, the words of records that will do. */
type RecordWords = Readonly<Record<string, readonly string[]>>;

/** What changes a stock: what comes in, what goes out, and what recounts find to be more or less than was on the books. */
export type StockFlow = (typeof stockFlows)[number];

/**
 * Their names.
 *
 * @internal
 */
export const stockFlows = Object.freeze(["added", "removed", "correctedUp", "correctedDown"] as const);

/** What happens in a period: the records of the period are put together. Plain frozen data, made by `defineMetric`. */
export interface FlowMetric<Id extends string = string, U extends string = string> extends CountBase<Id, U> {
  /** How the records of one place become its figure; an aggregate of your own will do. */
  readonly overTime: AggregateName | Aggregate;
  /** How the figures of places become that of all; as over time by default. Say `sum` only where the places of the records have nothing in common. */
  readonly overPlaces?: AggregateName | undefined;
  /** The count of a record that it reads, in the unit of the metric or in one that may be counted as it; left out for `count` and for an aggregate of your own, each record counts as one. */
  readonly of?: string | undefined;
  /** Whether each record tells of what happened (models added), so that its counts add over time although their unit is one of a stock. */
  readonly countsEvents?: boolean | undefined;
}

/** What there is at the end of a period: of each place the latest record, and places add. Plain frozen data, made by `defineMetric`. */
export interface StockMetric<Id extends string = string, U extends string = string> extends CountBase<Id, U> {
  /** Of the records of one place and series, the latest. A stock is never added over time. */
  readonly overTime: "last";
  /** The count of a record that it reads. */
  readonly of: string;
  /** The words that tell one series from another, besides the place. A record without one of them is of all, and stands for those that have it. */
  readonly series?: readonly string[] | undefined;
  /** Whether a record tells what there was at the end of its period, as a stated total does, or in all of it, as a population does; at the end by default. */
  readonly holds?: "atEnd" | "throughout" | undefined;
  /**
   * Which records of the list tell what came in, went out and was corrected, by the count that it reads itself. What was stated before the last day of a period is carried
   * forward by them; without, it is assumed to stand.
   */
  readonly flows?: Readonly<Partial<Record<StockFlow, RecordWords | undefined>>> | undefined;
  /**
   * Whether it says what other figures are held against: how many people there are. Groupings that its records do not have leave it as it is, it makes no rows of its own,
   * and it is `incomplete` where units of the place that existed have no record.
   */
  readonly isBase?: boolean | undefined;
}

/** How many different units of a level the records of a group were in. Plain frozen data, made by `defineMetric`. */
export interface ReachMetric<Id extends string = string, U extends string = string> extends CountBase<Id, U> {
  /** The level of the units. */
  readonly reaches: AdminLevel;
}

/** What is known of a place and a period without counting records of the group. Plain frozen data, made by `defineMetric`. */
export interface ReferenceMetric<
  Id extends string = string,
  U extends string = string,
> extends MetricBase<Id> {
  /** The unit of its figures. */
  readonly unit: U;
  /** What is looked up. */
  readonly refersTo: Reference;
}

/**
 * What a reference metric looks up for the place and the period of a row.
 *
 * - `units`: how many units of a level existed on the period's last day
 * - `returns`: how many returns were expected, accepted or on time, as the `reporting` of the plan says
 * - `target`: what the one target for that measure, place and period asks for
 */
export type Reference =
  | { readonly kind: "units"; readonly level: AdminLevel }
  | { readonly kind: "returns"; readonly which: "expected" | "accepted" | "onTime" }
  | { readonly kind: "target"; readonly measure: string };

/** A metric whose figures are counts. */
export type CountMetric<Id extends string = string, U extends string = string> =
  FlowMetric<Id, U> | StockMetric<Id, U> | ReachMetric<Id, U> | ReferenceMetric<Id, U>;

/** A metric that gives a ratio of two others, formed anew at every level from its parts. Plain frozen data, made by `defineMetric`. */
export interface RatioMetric<
  Id extends string = string,
  N extends string = string,
  D extends string = string,
> extends MetricBase<Id> {
  /** The id of the count metric that is divided. */
  readonly numerator: N;
  /** The id of the count metric that it is divided by. */
  readonly denominator: D;
  /** Per how many of the denominator; 1 by default. */
  readonly per?: number | undefined;
  /**
   * What sort of ratio: a `share` is one of a part and its whole, and above 1 flagged `exceedsWhole`; a `rate` is a share of people or bodies, each counted once, and is
   * refused for what occurs, such as attendances.
   */
  readonly sort?: "ratio" | "share" | "rate" | undefined;
  /** The words that the denominator is not grouped by: `["unit"]` makes each kind of media a share of all kinds. */
  readonly outOfAll?: readonly string[] | undefined;
}

/** A part of a computed metric: the id of a count metric, for the period of the row or, of a stock, for the one before. */
export type ComputedPart =
  string | { readonly metric: string; readonly when: "previousPeriod" | "samePeriodLastYear" };

/** What a computation may know of its parts besides their figures. */
export interface AboutParts {
  /** The counting methods that the records of stocks name. */
  readonly methods: readonly string[];
  /** Of a stock that is a part at two times or more: how far these can be compared. */
  readonly comparison?: StockComparison | undefined;
}

/** How far a stock at one time can be compared with what it was at another. Series are told apart by place and by the words that the metric names. */
export interface StockComparison {
  /** Whether some series was counted by one method then and by another now. */
  readonly seriesBreak: boolean;
  /** Whether some series names its counting method at one of the times only, so that nobody knows whether it changed. */
  readonly methodUnknown: boolean;
  /** Whether the series at both times are the same, some are, or none is. */
  readonly coverage: "same" | "different" | "nothing-in-common";
  /** Whether they are not all the same because the place had other ground at one of the times. */
  readonly groundChanged: boolean;
  /** Whether it has no figure at one of the times because it was stated in another unit only. */
  readonly differentUnits: boolean;
}

/** A metric that is computed from the figures of others, at every level anew. Frozen, made by `defineMetric`. */
export interface ComputedMetric<
  Id extends string = string,
  Parts extends Readonly<Record<string, ComputedPart>> = Readonly<Record<string, ComputedPart>>,
  Result extends Difference | Ratio | null = Difference | Ratio | null,
> extends MetricBase<Id> {
  /** What it is computed from, by names of its own. */
  readonly parts: Parts;
  /** The computation; a part that was not reported is `null`. */
  compute(parts: { readonly [Name in keyof Parts]: Figure | null }, about: AboutParts): Result;
}

/** What a plan can ask for. */
export type Metric = CountMetric | RatioMetric | ComputedMetric;

/** Metrics by id. A plain value: pass your own, `{ ...standardMetrics, [mine.id]: mine }`. */
export type MetricBook = Readonly<Record<string, Metric>>;

/**
 * Whether a metric is a ratio of two others.
 *
 * @internal
 */
export function isRatioMetric(metric: Metric): metric is RatioMetric {
  return "numerator" in metric;
}

/**
 * @internal
 */
export function isComputedMetric(metric: Metric): metric is ComputedMetric {
  return "compute" in metric;
}

/**
 * @internal
 */
export function isReferenceMetric(metric: Metric): metric is ReferenceMetric {
  return "refersTo" in metric;
}

/**
 * @internal
 */
export function isReachMetric(metric: Metric): metric is ReachMetric {
  return "reaches" in metric;
}

/**
 * @internal
 */
export function isStockMetric(metric: Metric): metric is StockMetric {
  return "overTime" in metric && metric.overTime === "last";
}

/**
 * @internal
 */
export function isFlowMetric(metric: Metric): metric is FlowMetric {
  return "overTime" in metric && metric.overTime !== "last";
}
