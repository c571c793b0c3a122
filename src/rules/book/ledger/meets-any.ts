import { countWhile } from "../../../internal/count-while.js";
import type { Difference } from "../../../quantity/figure.js";

/** The numbers that a count may stand for; figures have them. */
export type Range = Pick<Difference, "lower" | "upper">;

/**
 * Tells whether a range has a number in common with one of many. They are sorted once, so that a question takes the logarithm of their number.
 *
 * @internal
 */
export function meetsAny(ranges: readonly Range[]): (range: Range) => boolean {
  const sorted = [...ranges].sort((a, b) => lowerOf(a) - lowerOf(b));
  const reach: number[] = [];
  for (const range of sorted) reach.push(Math.max(reach.at(-1) ?? -Infinity, upperOf(range)));
  return (range) => {
    const begun = countWhile(sorted, (one) => lowerOf(one) <= upperOf(range));
    return begun > 0 && (reach[begun - 1] ?? -Infinity) >= lowerOf(range);
  };
}

function lowerOf({ lower }: Range): number {
  return lower ?? -Infinity;
}

function upperOf({ upper }: Range): number {
  return upper ?? Infinity;
}
