import type { Tableau } from "./tableau.js";

/** Up (1) or down (-1). */
export type Direction = 1 | -1;

/** How far each unknown has been seen to go in whole-number solutions: tables that a reader cannot tell from the true one. */
export interface SeenSolutions {
  /** As far as an unknown was seen to go; `null` without end. */
  readonly farthest: (unknown: number, direction: Direction) => bigint | null;
  /** Whether it was seen to go as far as a target. */
  readonly reaches: (unknown: number, direction: Direction, target: bigint) => boolean;
  readonly note: (unknown: number, value: bigint) => void;
  /** Takes a corner of a tableau for a solution, if it is one in whole numbers. */
  readonly noteCorner: (tableau: Tableau) => void;
  /** Takes note of what grows without end with a variable. Nothing falls along with it, so that this is so from the true table on, too. */
  readonly noteRay: (tableau: Tableau, column: number) => void;
}

/**
 * Nothing seen yet but the true table.
 *
 * @internal
 */
export function seenSolutions(solution: readonly bigint[]): SeenSolutions {
  const least = [...solution];
  const most: (bigint | null)[] = [...solution];
  const farthest = (unknown: number, direction: Direction): bigint | null =>
    (direction === 1 ? most[unknown] : least[unknown]) ?? null;
  const note = (unknown: number, value: bigint): void => {
    if (value < (least[unknown] ?? value)) least[unknown] = value;
    const top = most[unknown];
    if (top != null && value > top) most[unknown] = value;
  };
  return {
    farthest,
    note,
    reaches: (unknown, direction, target) => {
      const now = farthest(unknown, direction);
      return now === null || (direction === 1 ? now >= target : now <= target);
    },
    noteCorner: ({ rows, variables }) => {
      if (rows.some(({ rhs, scale }) => rhs % BigInt(scale) !== 0n)) return;
      const values = new Array<bigint>(variables).fill(0n);
      for (const { basic, rhs, scale } of rows) values[basic] = rhs / BigInt(scale);
      for (const [unknown, value] of values.entries()) note(unknown, value);
    },
    noteRay: ({ rows }, column) => {
      most[column] = null;
      for (const { basic, coefs } of rows) if ((coefs[column] ?? 0) < 0) most[basic] = null;
    },
  };
}
