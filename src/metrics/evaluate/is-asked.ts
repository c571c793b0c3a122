import type { StockMetric } from "../metric.js";
import type { Scope } from "./scope.js";

/**
 * Whether a stock is asked for by a group: one of no single period has none, and what other figures are held against is that of a place.
 *
 * @internal
 */
export function isAsked({ period, place }: Scope, { isBase }: StockMetric): boolean {
  return period !== null && (isBase !== true || place !== null);
}
