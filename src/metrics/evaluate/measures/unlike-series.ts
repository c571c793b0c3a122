import type { RatioMetric } from "../../metric.js";
import { isBeyond } from "../is-beyond.js";
import type { StockFigure } from "../say-stock.js";
import type { Stock } from "../stock.js";
import type { Group, MeasureContext } from "./measure.js";

/**
 * Tells of a group whether its ratio is of two stocks of one list of which one is known of movements, holders, fields or places that the other is not known of: what works
 * well in some of them over all that is in force. What is stated of all stands for each, and several of them for all.
 *
 * @internal
 */
export function unlikeSeries(
  { numerator, denominator }: RatioMetric,
  set: number,
  context: MeasureContext,
): (group: Group) => boolean {
  const [over, under] = [numerator, denominator].map((id) => context.stocks.get(id));
  if (over === undefined || under === undefined || !haveSameSeries(over, under)) return () => false;
  const names = context.gathered.sets[set] ?? [];
  const [sayOver, sayUnder] = [over.at(names), under.at(names)];
  const places = context.stockPlaces();
  let last: Compared | null = null;
  return (group) => {
    const scope = context.scopeOf(group);
    const [some, others] = [sayOver(group.key, scope), sayUnder(group.key, scope)];
    // As long as the same records count, the same is said of the next period.
    if (last?.some === some && last.others === others) return last.isUnlike;
    const [own, its] = [some.counted, others.counted];
    const isUnlike = isBeyond(own, its, places) || isBeyond(its, own, places);
    last = { some, others, isUnlike };
    return isUnlike;
  };
}

/** What was said last. */
interface Compared {
  readonly some: StockFigure;
  readonly others: StockFigure;
  readonly isUnlike: boolean;
}

/**
 * Whether two stocks are of one list, and told apart by the same words.
 *
 * @internal
 */
export function haveSameSeries(one: Stock | undefined, other: Stock): boolean {
  return (
    one?.metric.source === other.metric.source &&
    JSON.stringify(one.metric.series) === JSON.stringify(other.metric.series)
  );
}
