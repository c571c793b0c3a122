import type { Difference } from "../../quantity/figure.js";
import type { StockComparison } from "../metric.js";
import type { FlowBetween } from "./growth-by-flow.js";
import { type Growth, growthWith } from "./growth.js";
import { type AboutSides, type AcrossOptions, stockTerms } from "./growth-terms.js";

/** How the growth of a stock is computed. */
interface HowGrown<U extends string> extends AcrossOptions {
  /** What came in and went out, where one of the two was computed from the other by it. */
  readonly flow?: FlowBetween<U> | null | undefined;
}

/**
 * The growth of a stock, as far as what it is made up of at both times allows.
 *
 * @internal
 */
export function growthOfStock<U extends string>(
  from: Difference<U> | null,
  to: Difference<U> | null,
  comparison: StockComparison | undefined,
  { flow = null, ...across }: HowGrown<U>,
  about: Omit<AboutSides, "isMissing"> = {},
): Growth<U> {
  const isMissing = from === null || to === null;
  return growthWith(from, to, stockTerms(comparison, across, { ...about, isMissing }), flow);
}
