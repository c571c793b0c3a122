import type { Count } from "./count-table.js";
import type { DisclosureRule } from "./disclosure-rule.js";

/**
 * Whether a count is of a measure whose rows add up at all.
 *
 * @internal
 */
export function isAdditive({ measures }: Count, { additive }: DisclosureRule): boolean {
  return additive === null || measures.some((measure) => additive.includes(measure));
}
