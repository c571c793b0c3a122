import { metricOf } from "../../count-metrics-of.js";
import { isStockMetric, type MetricBook, type RatioMetric } from "../../metric.js";
import type { Counted } from "../counted.js";
import { areApart, wordsOfKey } from "../key.js";
import type { Group, MeasureContext } from "./measure.js";

/**
 * Tells of a group whether its ratio is of two stocks of one list of which one is known of movements, holders, fields or places that the other is not known of: what works
 * well in some of them over all that is in force. What is stated of all stands for each.
 *
 * @internal
 */
export function unlikeSeries(
  ratio: RatioMetric,
  set: number,
  context: MeasureContext,
): (group: Group) => boolean {
  const [over, under] = [ratio.numerator, ratio.denominator].map((id) => context.stocks.get(id));
  if (over === undefined || under === undefined || !haveSameSeries(ratio, context.metrics))
    return () => false;
  const names = context.gathered.sets[set] ?? [];
  const [sayOver, sayUnder] = [over.at(names), under.at(names)];
  const places = context.stockPlaces();
  return (group) => {
    const scope = context.scopeOf(group);
    const some = sayOver(group.key, scope).counted;
    const others = sayUnder(group.key, scope).counted;
    if (some.length === 0 || others.length === 0) return false;
    if (lacksSeries(some, others) || lacksSeries(others, some)) return true;
    const isPlaced = [...some, ...others].every(({ place }) => place !== null);
    return isPlaced && places !== null && !places.areWithin(others, some);
  };
}

/** Two that are told apart by the same words, where the ratio is not one out of a wider group. */
function haveSameSeries({ numerator, denominator, outOfAll }: RatioMetric, metrics: MetricBook): boolean {
  const [over, under] = [metricOf(numerator, metrics), metricOf(denominator, metrics)];
  if (outOfAll !== undefined || !isStockMetric(over) || !isStockMetric(under)) return false;
  return over.source === under.source && JSON.stringify(over.series) === JSON.stringify(under.series);
}

/** Whether some of one side are of other series than all of the other. */
function lacksSeries(some: readonly Counted[], others: readonly Counted[]): boolean {
  const [own, there] = [some, others].map((items) => [...new Set(items.map(({ series }) => series))]);
  const words = there?.map(wordsOfKey) ?? [];
  return own?.some((one) => words.every((other) => areApart(wordsOfKey(one), other))) ?? false;
}
