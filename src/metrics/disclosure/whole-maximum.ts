import { floorOf, pivot, type Row, type Sum, type Tableau } from "./tableau.js";

/** A maximum over whole numbers; `settled` when it is certainly the largest. */
export interface WholeMaximum {
  readonly value: bigint;
  readonly settled: boolean;
}

interface Node {
  readonly tableau: Tableau;
  readonly objective: Sum;
}

const mostNodes = 400;
const mostPivots = 2_000;

/**
 * The largest whole value of an objective in whole numbers, by branch and bound from a corner where it is largest in fractions; `known` is a value that is
 * certainly reached.
 *
 * @internal
 */
export function wholeMaximum(tableau: Tableau, objective: Sum, known: bigint): WholeMaximum {
  let value = known;
  let visited = 0;
  const open: Node[] = [{ tableau, objective }];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (++visited > mostNodes) return { value, settled: false };
    const most = floorOf(node.objective);
    if (most <= value) continue;
    const broken = node.tableau.rows.find(({ rhs, scale }) => rhs % BigInt(scale) !== 0n);
    if (broken === undefined) {
      value = most;
      continue;
    }
    for (const side of [1, -1] as const) {
      const branch = cut(node, broken, side);
      if (branch === "unsettled") return { value, settled: false };
      if (branch !== null) open.push(branch);
    }
  }
  return { value, settled: true };
}

/** One side of a variable that came out as a fraction: at most the whole number below it (1), or at least that above it (-1). */
function cut({ tableau, objective }: Node, row: Row, side: 1 | -1): Node | null | "unsettled" {
  // One column more; those behind the variables, which record equations, are of no use here.
  const grown = (coefs: readonly number[]) => [...coefs.slice(0, tableau.variables), 0];
  const rows: Row[] = tableau.rows.map((old) => ({ ...old, coefs: grown(old.coefs) }));
  const whole = floorOf(row) + (side === 1 ? 0n : 1n);
  const ends = BigInt(row.scale) * whole;
  rows.push({
    basic: tableau.variables,
    scale: row.scale,
    coefs: grown(side === 1 ? row.coefs.map((coef) => 0 - coef) : row.coefs),
    rhs: side === 1 ? ends - row.rhs : row.rhs - ends,
  });
  const node = {
    tableau: { rows, variables: tableau.variables + 1, broken: false },
    objective: { ...objective, coefs: grown(objective.coefs) },
  };
  return restore(node);
}

/** The dual simplex method: back to a corner where nothing is below zero; `null` when there is none. */
function restore(node: Node): Node | null | "unsettled" {
  const { tableau, objective } = node;
  for (let pivots = 0; pivots < mostPivots; pivots++) {
    if (tableau.broken) return "unsettled";
    const row = lowest(tableau.rows.filter(({ rhs }) => rhs < 0n));
    if (row === null) return node;
    const column = enteringColumn(row, objective);
    if (column === -1) return null;
    pivot(tableau, row, column, objective);
  }
  return "unsettled";
}

function lowest(rows: readonly Row[]): Row | null {
  return rows.reduce<Row | null>((best, row) => (best === null || row.basic < best.basic ? row : best), null);
}

function enteringColumn(row: Row, objective: Sum): number {
  let best = -1;
  for (const [column, coef] of row.coefs.entries()) {
    if (coef >= 0) continue;
    if (best === -1 || ratioIsLess(objective, row, column, best)) best = column;
  }
  return best;
}

function ratioIsLess(objective: Sum, row: Row, column: number, other: number): boolean {
  const left = BigInt(objective.coefs[column] ?? 0) * BigInt(-(row.coefs[other] ?? 0));
  const right = BigInt(objective.coefs[other] ?? 0) * BigInt(-(row.coefs[column] ?? 0));
  return left < right;
}
