import type { CountTable } from "./count-table.js";
import type { DisclosureRule } from "./disclosure-rule.js";
import type { Found } from "./relation.js";
import type { TotalStep } from "./total-steps.js";

/**
 * What the rows without a word are if they stand for the others: a stock that is stated of all holders and of each has a row without a holder, which is the sum of those that have one, and so is its total.
 *
 * @internal
 */
export function wholeRows(
  { total, parts, over }: TotalStep,
  { counts }: CountTable,
  { overlapping }: DisclosureRule,
): readonly Found[] {
  const [name, ...others] = over;
  if (name === undefined || others.length > 0 || overlapping.includes(name)) return [];
  const whole = parts.find((part) => counts[part]?.key[name] === null);
  const rest = parts.filter((part) => part !== whole);
  if (whole === undefined || rest.length === 0) return [];
  return [whole, total].map((sum) => ({ kind: "total" as const, total: sum, parts: rest, less: [], over }));
}
