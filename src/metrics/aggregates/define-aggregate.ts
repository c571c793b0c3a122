import type { Aggregate } from "./aggregate.js";
import { requireAggregate } from "./require-aggregate.js";

/**
 * Defines an aggregate of your own, frozen, for the `overTime` of a metric: it is given the counts that the metric reads with `of`, or one for each record. Its states are its own affair: plain data that is replaced and never changed.
 *
 * What lacks `zero` or one of the three functions throws `invalid-aggregate`, and so does, once it is evaluated, a `value` that gives neither a figure nor `null`. Whether order and division of the records make no difference is for {@link checkMetricLaws} to try.
 *
 * @param aggregate - The state of nothing, and the functions that `add` a count, `merge` two states and give
 *   the `value`.
 *
 * @example
 * ```ts
 * import {
 *   defineAggregate,
 *   defineMetric,
 *   definePlan,
 *   evaluate,
 *   exactly,
 *   parseRegister,
 *   toFigure,
 * } from "phongtrao";
 *
 * // How many days had an activity: the days, each once.
 * const days = defineAggregate<readonly string[]>({
 *   zero: [],
 *   add: (state, _count, { lastDay }) => [...new Set([...state, lastDay])].sort(),
 *   merge: (a, b) => [...new Set([...a, ...b])].sort(),
 *   value: (state) => (state.length === 0 ? null : toFigure(exactly(state.length, "activity"))),
 * });
 * const activeDays = defineMetric({
 *   id: "activeDays",
 *   definition: "Days with an activity.",
 *   provenance: "house rule",
 *   unit: "activity",
 *   source: "activities",
 *   overTime: days,
 * });
 *
 * const metrics = { activeDays };
 * const plan = definePlan({ measures: { days: "activeDays" } }, { metrics });
 * const talk = (id: string, when: string) => ({ id, kind: "talk", when, topics: [] });
 * const register = parseRegister({
 *   activities: [talk("a", "2022-03-18"), talk("b", "2022-03-18"), talk("c", "2022-03-21")],
 * });
 * evaluate(plan, register, { metrics }).rows[0]?.figures.days?.estimate; // 2
 * ```
 */
export function defineAggregate<State>(aggregate: Aggregate<State>): Aggregate {
  requireAggregate(aggregate);
  return Object.freeze({ ...aggregate }) as Aggregate;
}
