import { metricOf } from "../count-metrics-of.js";
import { isRatioMetric, type MetricBook } from "../metric.js";
import type { Plan } from "../plan.js";

/**
 * The combinations of groupings that a plan wants rows for, by their names: first all of them, then those of its totals, from the grand total on.
 *
 * @internal
 */
export function rowSets({ groupBy, totals }: Plan): readonly (readonly string[])[] {
  const names = Object.keys(groupBy);
  if (totals === "none" || names.length === 0) return [names];
  return totals === "grand" ? [names, []] : [names, ...names.map((_, count) => names.slice(0, count))];
}

/**
 * The combinations of groupings that figures are needed for: those of rows, and those that ratios are out of; each once.
 *
 * @internal
 */
export function groupingSets(plan: Plan, metrics: MetricBook): readonly (readonly string[])[] {
  const sets = rowSets(plan);
  const wider = Object.values(plan.measures).flatMap((id) => {
    const metric = metricOf(id, metrics);
    const words = isRatioMetric(metric) ? metric.outOfAll : undefined;
    return words === undefined ? [] : sets.map((names) => namesWithout(names, words, plan));
  });
  const distinct = new Map([...sets, ...wider].map((names) => [JSON.stringify(names), names]));
  return [...distinct.values()];
}

/**
 * The groupings of a set that are not by one of these words.
 *
 * @internal
 */
export function namesWithout(
  names: readonly string[],
  words: readonly string[],
  { groupBy }: Plan,
): readonly string[] {
  return names.filter((name) => !words.includes(groupBy[name]?.by ?? name));
}
