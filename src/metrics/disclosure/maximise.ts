import type { Direction } from "./seen-solutions.js";
import { pivot, type Row, type Sum, type Tableau } from "./tableau.js";

/** How a search for a maximum ended; `stopped`: it was told that this is enough. */
export type MaximumEnd = "found" | "unbounded" | "stopped" | "broken";

/** What is told of the way to a maximum. */
export interface MaximumWatch {
  /** At each corner; true when that is enough. */
  readonly corner: () => boolean;
  /** Where a variable, and others with it, can grow without end. */
  readonly ray: (variable: number) => void;
}

/**
 * A variable, or its negative, as something to be made large: scale · z + Σ coefs · variables = rhs.
 *
 * @internal
 */
export function objectiveOf({ rows }: Tableau, variable: number, direction: Direction): Sum {
  const own = rows.find(({ basic }) => basic === variable);
  if (own !== undefined) {
    const coefs = own.coefs.map((coef) => (direction === 1 ? coef : 0 - coef));
    return { scale: own.scale, coefs, rhs: direction === 1 ? own.rhs : -own.rhs };
  }
  const coefs = new Array<number>(rows[0]?.coefs.length ?? variable + 1).fill(0);
  coefs[variable] = -direction;
  return { scale: 1, coefs, rhs: 0n };
}

/**
 * The simplex method: from corner to corner, as long as the objective can grow, each time by the variable with which it grows fastest. It ends, since at corners where several meet it chooses
 * by Bland's rule: the first variable with which it grows, and of those that come down to zero at once the first.
 *
 * @internal
 */
export function maximise(tableau: Tableau, objective: Sum, watch: MaximumWatch): MaximumEnd {
  let isStuck = false;
  for (;;) {
    if (tableau.broken) return "broken";
    if (watch.corner()) return "stopped";
    const entering = enteringColumn(tableau, objective, isStuck);
    if (entering === -1) return "found";
    const leaving = leavingRow(tableau, entering);
    if (leaving === null) {
      watch.ray(entering);
      return "unbounded";
    }
    isStuck = leaving.rhs === 0n;
    pivot(tableau, leaving, entering, objective);
  }
}

function enteringColumn({ variables }: Tableau, { coefs }: Sum, first: boolean): number {
  let best = -1;
  let least = 0;
  for (let column = 0; column < variables; column++) {
    const coef = coefs[column] ?? 0;
    if (coef >= least) continue;
    if (first) return column;
    [best, least] = [column, coef];
  }
  return best;
}

function leavingRow({ rows }: Tableau, column: number): Row | null {
  let best: Row | null = null;
  for (const row of rows) {
    if ((row.coefs[column] ?? 0) <= 0) continue;
    if (best === null || comparedAt(row, best, column) < 0n) best = row;
  }
  return best;
}

/** Below zero when a row is the first to come down to zero, or, of two at once, has the lower variable. */
function comparedAt(row: Row, other: Row, column: number): bigint {
  const difference = row.rhs * BigInt(other.coefs[column] ?? 0) - other.rhs * BigInt(row.coefs[column] ?? 0);
  return difference === 0n ? BigInt(row.basic - other.basic) : difference;
}
