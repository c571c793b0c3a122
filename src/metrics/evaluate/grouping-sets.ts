import type { Plan } from "../plan.js";

/**
 * The combinations of groupings that a plan wants rows for, by their names: first all of them, then those of its totals, from the grand total on.
 *
 * @internal
 */
export function groupingSets({ groupBy, totals }: Plan): readonly (readonly string[])[] {
  const names = Object.keys(groupBy);
  if (totals === "none" || names.length === 0) return [names];
  return totals === "grand" ? [names, []] : [names, ...names.map((_, count) => names.slice(0, count))];
}
