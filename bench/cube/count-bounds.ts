import type { Quantity } from "phongtrao";

/** Estimate, lower and upper bound, as plainly as the made-up hedges allow: exact or "more than" a whole number. */
export type CountBounds = readonly [estimate: number, lower: number, upper: number];

/** What a count says. */
export function countBounds(count: Quantity | undefined): CountBounds {
  if (count === undefined) return [0, 0, 0];
  const { value, hedge } = count;
  return hedge === "exact" ? [value, value, value] : [value, value + 1, Infinity];
}
