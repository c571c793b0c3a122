import type { RatioMetric, StockMetric } from "../../metric.js";
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
  { numerator, denominator, outOfAll }: RatioMetric,
  set: number,
  context: MeasureContext,
): (group: Group) => boolean {
  const [over, under] = [numerator, denominator].map((id) => context.stocks.get(id));
  if (over === undefined || under === undefined) return never;
  // What is out of a wider group is of other series by intent.
  if (outOfAll !== undefined || !haveSameSeries(over.metric, under.metric)) return never;
  const names = context.gathered.sets[set] ?? [];
  const [sayOver, sayUnder] = [over.at(names), under.at(names)];
  const places = context.stockPlaces();
  return (group) => {
    const scope = context.scopeOf(group);
    const some = sayOver(group.key, scope).counted;
    const others = sayUnder(group.key, scope).counted;
    if (lacksSeries(some, others) || lacksSeries(others, some)) return true;
    const isPlaced = [...some, ...others].every(({ place }) => place !== null);
    return isPlaced && places !== null && !places.areWithin(others, some);
  };
}

const never = () => false;

function haveSameSeries(one: StockMetric, other: StockMetric): boolean {
  return one.source === other.source && JSON.stringify(one.series) === JSON.stringify(other.series);
}

/** Whether some of one side are of other series than all of the other. */
function lacksSeries(some: readonly Counted[], others: readonly Counted[]): boolean {
  const there = seriesIn(others).map(wordsOfKey);
  return seriesIn(some).some((one) => there.every((other) => areApart(wordsOfKey(one), other)));
}

function seriesIn(items: readonly Counted[]): readonly string[] {
  return [...new Set(items.map(({ series }) => series))];
}
