import { compareCounts } from "../compare-counts.js";
import type { Stated } from "./stated.js";

/**
 * Of what is stated, in order of what it says, one of all that say the same.
 *
 * @internal
 */
export function differentCounts(stated: readonly Stated[]): readonly Stated[] {
  return stated.filter((one, at) => {
    const before = stated[at - 1];
    return before === undefined || !sayTheSame(before, one);
  });
}

function sayTheSame(a: Stated, b: Stated): boolean {
  return (
    a.day === b.day &&
    a.entry.kind === b.entry.kind &&
    a.entry.method === b.entry.method &&
    compareCounts(a.entry.quantity, b.entry.quantity) === 0 &&
    a.ground.first === b.ground.first &&
    a.ground.last === b.ground.last
  );
}
