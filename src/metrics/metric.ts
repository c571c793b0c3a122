import type { AggregateName } from "./aggregates/aggregate.js";
import type { SourceName } from "./columns/sources.js";

/** What every metric says of itself. */
interface MetricBase<Id extends string> {
  /** Its name, in camelCase. */
  readonly id: Id;
  /** What it is, in one English sentence. */
  readonly definition: string;
  /** Where the definition comes from: a decree, a manual, "house rule". */
  readonly provenance: string;
}

/** A metric that gives a count: it reads one list of the register. Plain frozen data, made by `defineMetric`. */
export interface CountMetric<Id extends string = string, U extends string = string> extends MetricBase<Id> {
  /** The unit of its figures. */
  readonly unit: U;
  /** The list of the register that it reads. */
  readonly source: SourceName;
  /** How records become a figure. */
  readonly aggregate: AggregateName;
  /** The count of a record that it reads; none where records are counted. */
  readonly of?: string | undefined;
  /** Whether each record tells of what happened (models added), so that its counts add over time although their unit is one of a stock. */
  readonly countsEvents?: boolean | undefined;
  /** Of a stock (`last`): the words that tell one series from another, besides the place. */
  readonly series?: readonly string[] | undefined;
  /** Which records it reads: by the name of a word, the words that will do. */
  readonly where?: Readonly<Record<string, readonly string[]>> | undefined;
}

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
  /** Per how many of the denominator; 1 unless told otherwise. */
  readonly per?: number | undefined;
}

/** What a plan can ask for. */
export type Metric = CountMetric | RatioMetric;

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
