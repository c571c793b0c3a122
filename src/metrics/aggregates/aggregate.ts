import type { Figure } from "../../quantity/figure.js";

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
