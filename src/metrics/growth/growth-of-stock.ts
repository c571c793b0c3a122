import type { Difference } from "../../quantity/figure.js";
import type { RatioFlag } from "../../quantity/ratio.js";
import type { StockComparison } from "../metric.js";
import { type Growth, type GrowthTerms, growthWith } from "./growth.js";

/**
 * The growth of a stock, as far as what it is made up of at both times allows.
 *
 * @internal
 */
export function growthOfStock<U extends string>(
  from: Difference<U> | null,
  to: Difference<U> | null,
  comparison: StockComparison | undefined,
  { acrossBreak }: Pick<GrowthTerms, "acrossBreak">,
  warnings: readonly RatioFlag[] = [],
): Growth<U> {
  const { seriesBreak = false, coverage = "same", differentUnits = false } = comparison ?? {};
  const isMissing = from === null || to === null;
  return growthWith(from, to, { seriesBreak, acrossBreak, isApart: coverage === "nothing-in-common" }, [
    ...warnings,
    ...(coverage === "same" ? [] : (["differentCoverage"] as const)),
    ...(differentUnits && isMissing ? (["differentUnits"] as const) : []),
  ]);
}
