import type { CarryingFigure, CountTable } from "./count-table.js";
import type { DisclosureRule } from "./disclosure-rule.js";
import { isSmall } from "./is-small.js";

/**
 * Why a figure is hidden.
 *
 * - `small`: for its own sake, as a small count (primary suppression)
 * - `complementary`: so that another one cannot be worked out
 * - `ratio`: it is a ratio of which a part is hidden for either reason
 */
export type SuppressionReason = "small" | "complementary" | "ratio";

/**
 * @internal
 */
export function suppressionReason(
  { isRatio, counts }: CarryingFigure,
  table: CountTable,
  rule: DisclosureRule,
): SuppressionReason {
  if (isRatio) return "ratio";
  const [count] = counts.map((index) => table.counts[index]);
  return count !== undefined && isSmall(count, rule) ? "small" : "complementary";
}
