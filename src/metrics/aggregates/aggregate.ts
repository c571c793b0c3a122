import type { Figure } from "../../quantity/figure.js";
import { count } from "./count.js";
import { distinct } from "./distinct.js";
import { last } from "./last.js";
import { max } from "./max.js";
import { sum } from "./sum.js";

/** What an aggregate may know of a record besides its count. */
export interface CountedRecord {
  /** Its id. */
  readonly id: string;
  /** The code of its place; `null` where it has none. */
  readonly place: string | null;
  /** Its first day. */
  readonly firstDay: string;
  /** Its last day. */
  readonly lastDay: string;
}

/**
 * How the counts of records become one figure: begin with `zero`, `add` each, `merge` what was added apart, and take the `value`.
 *
 * The same value must come out whatever the order of the records, however they are divided into parts, and with parts that are empty; {@link checkMetricLaws} tries that.
 * A state is never changed but replaced; to survive JSON with a partial cube it is plain data.
 */
export interface Aggregate<State = unknown> {
  /** The state of nothing. */
  readonly zero: State;
  /** The state with one more count, in the unit of the metric. */
  readonly add: (state: State, count: Figure, record: CountedRecord) => State;
  /** The state of two parts together. */
  readonly merge: (a: State, b: State) => State;
  /** The figure; `null` where nothing was added. */
  readonly value: (state: State) => Figure | null;
}

/**
 * The aggregates that phongtrao knows.
 *
 * - `sum`: counts add
 * - `count`: the records themselves are counted, each as one
 * - `max`: the largest count
 * - `distinct`: people counted once over several events: at least the largest, at most all together
 * - `last`: a stock: of each place the latest, and these add
 *
 * `evaluate` runs the first four on columns, which gives the same figures sooner.
 *
 * @example
 * ```ts
 * import { aggregates, exactly, moreThan, toFigure } from "phongtrao";
 *
 * const { zero, add, merge, value } = aggregates.distinct;
 * const talk = { id: "a1", place: null, firstDay: "2022-03-18", lastDay: "2022-03-18" };
 * const morning = add(zero, toFigure(exactly(400, "person")), talk);
 * const evening = add(zero, toFigure(moreThan(300, "person")), { ...talk, id: "a2" });
 *
 * const people = value(merge(morning, evening));
 * [people?.estimate, people?.lower, people?.upper]; // [400, 400, null]
 * ```
 */
export const aggregates = Object.freeze({ sum, count, max, distinct, last });

/** The name of an aggregate that flows may have over time and over places. */
export type AggregateName = "sum" | "count" | "max" | "distinct";
