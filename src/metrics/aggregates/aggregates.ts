import { count } from "./count.js";
import { distinct } from "./distinct.js";
import { last } from "./last.js";
import { max } from "./max.js";
import { sum } from "./sum.js";

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
