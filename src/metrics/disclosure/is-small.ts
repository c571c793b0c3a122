import type { Count } from "./count-table.js";
import type { DisclosureRule } from "./disclosure-rule.js";
import { isNone } from "./facets.js";

/**
 * Whether a count must not be published for its own sake: its point value is above zero and below the threshold, or it is certainly below the threshold and perhaps
 * above zero ("gần 5"). A count that may be small but is reported as a large one ("khoảng 1.000") tells of nobody.
 *
 * @internal
 */
export function isSmall({ measures, figure }: Count, rule: DisclosureRule): boolean {
  const { measures: asked } = rule;
  if (asked !== null && !measures.some((measure) => asked.includes(measure))) return false;
  const { estimate, upper } = figure;
  if (isNone(figure)) return rule.zeros === "hide";
  const isSmallNumber = (value: number | null) => value !== null && value > 0 && value < rule.threshold;
  return isSmallNumber(estimate) || isSmallNumber(upper);
}
