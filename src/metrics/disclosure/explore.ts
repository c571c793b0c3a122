import { maximise, type MaximumEnd, objectiveOf } from "./maximise.js";
import type { ReaderEquation, ReaderSystem } from "./reader-system.js";
import type { Relation } from "./relation.js";
import { type Direction, seenSolutions, type SeenSolutions } from "./seen-solutions.js";
import { startTableau } from "./start-tableau.js";
import { floorOf, type Sum, type Tableau } from "./tableau.js";
import { wholeMaximum } from "./whole-maximum.js";

/** How far an unknown can go in one direction. */
export interface Push {
  readonly direction: Direction;
  /** Whether a whole-number solution goes as far as was asked. */
  readonly reached: boolean;
  /** As far as a whole-number solution was seen to go; `null` without end. */
  readonly seen: bigint | null;
  /** Nothing goes farther than this; `null` when nothing is known. */
  readonly limit: bigint | null;
  /** By relation, how much it has to do with the limit. */
  readonly weights: ReadonlyMap<Relation, number>;
}

/** Looks for solutions that a reader cannot tell from the true table, and keeps what it has seen. */
export interface Explorer {
  /** Pushes an unknown up or down, counted from its floor, as far as a target or as far as it goes. */
  readonly push: (unknown: number, direction: Direction, target?: bigint) => Push;
}

/**
 * @internal
 */
export function explore({ unknowns, equations, isWhole }: ReaderSystem): Explorer {
  const solution = unknowns.map(({ excess }) => excess);
  const tableau = startTableau(solution, equations);
  const seen = seenSolutions(solution);
  return {
    push: (unknown, direction, target) => {
      const isReached = () => target !== undefined && seen.reaches(unknown, direction, target);
      const bound = isReached() ? unbounded : boundOf(tableau, seen, unknown, direction, isReached);
      const limit = isWhole ? bound.limit : null;
      return {
        direction,
        reached: isReached(),
        seen: seen.farthest(unknown, direction),
        limit: limit === null && direction === -1 ? 0n : limit,
        weights: weightsOf(bound.objective, tableau, equations),
      };
    },
  };
}

/** What limits an unknown; the objective tells of which equations the limit is made. */
interface Bound {
  readonly limit: bigint | null;
  readonly objective: Sum | null;
}

const unbounded: Bound = { limit: null, objective: null };

function boundOf(
  tableau: Tableau,
  seen: SeenSolutions,
  unknown: number,
  direction: Direction,
  isEnough: () => boolean,
): Bound {
  if (direction === -1 && seen.farthest(unknown, -1) === 0n) return { limit: 0n, objective: null };
  const objective = objectiveOf(tableau, unknown, direction);
  if (climb(tableau, objective, seen, isEnough) !== "found") return unbounded;
  const known = seen.farthest(unknown, direction);
  if (known === null) return unbounded;
  const turned = (value: bigint) => (direction === 1 ? value : -value);
  const best = wholeMaximum(tableau, objective, turned(known));
  seen.note(unknown, turned(best.value));
  return { limit: turned(best.settled ? best.value : floorOf(objective)), objective };
}

function climb(tableau: Tableau, objective: Sum, seen: SeenSolutions, isEnough: () => boolean): MaximumEnd {
  return maximise(tableau, objective, {
    corner: () => {
      seen.noteCorner(tableau);
      return isEnough();
    },
    ray: (column) => {
      seen.noteRay(tableau, column);
    },
  });
}

function weightsOf(
  objective: Sum | null,
  { variables }: Tableau,
  equations: readonly ReaderEquation[],
): ReadonlyMap<Relation, number> {
  const weights = equations.map(
    ({ relation }, at) => [relation, objective?.coefs[variables + at] ?? 0] as const,
  );
  return new Map(weights.filter(([, weight]) => weight !== 0));
}
