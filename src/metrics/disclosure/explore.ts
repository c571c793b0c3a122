import { maximise, objectiveOf } from "./maximise.js";
import type { ReaderSystem } from "./reader-system.js";
import { startTableau } from "./start-tableau.js";
import type { Row, Tableau } from "./tableau.js";
import { wholeMaximum } from "./whole-maximum.js";

/** How far an unknown can go in one direction. */
export interface Push {
  /** Up (1) or down (-1). */
  readonly direction: 1 | -1;
  /** Whether a whole-number solution goes as far as was asked. */
  readonly reached: boolean;
  /** As far as a whole-number solution was seen to go; `null` without end. */
  readonly seen: bigint | null;
  /** Nothing goes farther than this; `null` when nothing is known. */
  readonly limit: bigint | null;
  /** By the index of a relation, how much it has to do with the limit. */
  readonly weights: ReadonlyMap<number, number>;
}

/** Looks for solutions that a reader cannot tell from the true table, and keeps what it has seen. */
export interface Explorer {
  /** Pushes an unknown up (1) or down (-1), counted from its floor, as far as a target or as far as it goes. */
  readonly push: (place: number, direction: 1 | -1, target?: bigint) => Push;
}

/**
 * @internal
 */
export function explore({ unknowns, equations, isWhole }: ReaderSystem): Explorer {
  const solution = unknowns.map(({ excess }) => excess);
  const tableau = startTableau(solution, equations);
  const seen = { least: [...solution], most: [...solution] as (bigint | null)[] };

  const farthest = (at: number, direction: 1 | -1): bigint | null =>
    (direction === 1 ? seen.most[at] : seen.least[at]) ?? null;
  const isReached = (at: number, direction: 1 | -1, target: bigint | undefined): boolean => {
    const now = farthest(at, direction);
    return target !== undefined && (now === null || (direction === 1 ? now >= target : now <= target));
  };

  const push = (at: number, direction: 1 | -1, target?: bigint): Push => {
    const result = (limit: bigint | null, objective?: Row): Push => ({
      direction,
      reached: isReached(at, direction, target),
      seen: farthest(at, direction),
      limit,
      weights: new Map(objective === undefined ? [] : weightsOf(objective, tableau, equations)),
    });
    if (isReached(at, direction, target)) return result(null);
    if (direction === -1 && seen.least[at] === 0n) return result(0n);
    const nothing = direction === 1 ? null : 0n;
    const objective = objectiveOf(tableau, at, direction);
    const end = maximise(tableau, objective, {
      corner: () => {
        noteCorner(tableau, seen);
        return isReached(at, direction, target);
      },
      ray: (column) => {
        noteRay(tableau, column, seen);
      },
    });
    if (end !== "found") return result(nothing);
    const known = farthest(at, direction);
    if (known === null) return result(null);
    const best = wholeMaximum(tableau, objective, known * BigInt(direction));
    const value = best.value * BigInt(direction);
    if (direction === 1) seen.most[at] = value;
    else seen.least[at] = value;
    const limit = best.settled ? value : fractionalLimit(objective, direction);
    return result(isWhole ? limit : nothing, objective);
  };
  return { push };
}

interface Seen {
  readonly least: bigint[];
  readonly most: (bigint | null)[];
}

/** A corner in whole numbers is a table that the reader cannot tell from the true one. */
function noteCorner({ rows, variables, broken }: Tableau, { least, most }: Seen): void {
  if (broken || rows.some(({ rhs, scale }) => rhs % BigInt(scale) !== 0n)) return;
  const values = new Array<bigint>(variables).fill(0n);
  for (const { basic, rhs, scale } of rows) values[basic] = rhs / BigInt(scale);
  for (const [at, value] of values.entries()) {
    if (value < (least[at] ?? value)) least[at] = value;
    const top = most[at];
    if (top != null && value > top) most[at] = value;
  }
}

/** Along a ray nothing falls, so that the true table, too, has others without end along it. */
function noteRay({ rows }: Tableau, column: number, { most }: Seen): void {
  most[column] = null;
  for (const { basic, coefs } of rows) if ((coefs[column] ?? 0) < 0) most[basic] = null;
}

function fractionalLimit({ rhs, scale }: Row, direction: 1 | -1): bigint {
  const divisor = BigInt(scale);
  return ((rhs - (((rhs % divisor) + divisor) % divisor)) / divisor) * BigInt(direction);
}

function weightsOf(
  { coefs }: Row,
  { variables }: Tableau,
  used: readonly { readonly relation: number }[],
): readonly (readonly [relation: number, weight: number])[] {
  return used.flatMap(({ relation }, at) => {
    const weight = coefs[variables + at] ?? 0;
    return weight === 0 ? [] : [[relation, weight] as const];
  });
}
