import type { StockComparison } from "../metric.js";

type Coverage = StockComparison["coverage"];

/**
 * The worst of several coverages: that of things with nothing in common, then that of different ones; the same of none.
 *
 * @internal
 */
export function worstCoverage(all: readonly Coverage[]): Coverage {
  return (["nothing-in-common", "different"] as const).find((worst) => all.includes(worst)) ?? "same";
}
