import { eliminate, pivot, type Row, type Sum, type Tableau } from "./tableau.js";

/** Σ coefs · variables is the same for all solutions as for the known one. */
export interface LinearEquation {
  /** Pairs of a variable and its coefficient. */
  readonly terms: readonly (readonly [variable: number, coef: number])[];
}

/**
 * A tableau at a corner of what the equations allow, found from a solution that is known: the true table. Behind the variables stands one column for each equation.
 *
 * @internal
 */
export function startTableau(solution: readonly bigint[], equations: readonly LinearEquation[]): Tableau {
  const tableau: Tableau = { rows: [], variables: solution.length, broken: false };
  for (const [at, equation] of equations.entries())
    addEquation(tableau, solution, equation, at, equations.length);
  for (const row of tableau.rows) row.rhs = BigInt(row.scale) * (solution[row.basic] ?? 0n);
  // A row is solved for the first of its variables, so that each is still solved for when its turn comes: then it stands in no row, and nothing changes.
  for (const [variable, value] of solution.entries()) lowerToZero(tableau, variable, value);
  return tableau;
}

function addEquation(
  tableau: Tableau,
  solution: readonly bigint[],
  { terms }: LinearEquation,
  at: number,
  equations: number,
): void {
  const coefs = new Array<number>(solution.length + equations).fill(0);
  for (const [variable, coef] of terms) coefs[variable] = (coefs[variable] ?? 0) + coef;
  coefs[solution.length + at] = 1;
  const sum: Sum = { scale: 1, coefs, rhs: 0n };
  for (const other of tableau.rows) eliminate(tableau, sum, other);
  const column = coefs.findIndex((coef, variable) => coef !== 0 && variable < solution.length);
  // An equation that follows from the others says nothing more.
  if (column === -1) return;
  const scale = coefs[column] ?? 1;
  if (scale < 0) for (const [index, coef] of coefs.entries()) coefs[index] = 0 - coef;
  coefs[column] = 0;
  const row: Row = { basic: column, scale: Math.abs(scale), coefs, rhs: 0n };
  for (const other of tableau.rows) eliminate(tableau, other, row);
  tableau.rows.push(row);
}

/** A variable that is not solved for goes down to zero, or, where another one gets there first, changes places with that one. */
function lowerToZero(tableau: Tableau, variable: number, value: bigint): void {
  let first: Row | null = null;
  for (const row of tableau.rows) {
    const left = row.rhs + BigInt(row.coefs[variable] ?? 0) * value;
    if (left < 0n && (first === null || isSooner(row, first, variable))) first = row;
  }
  for (const row of tableau.rows) row.rhs += BigInt(row.coefs[variable] ?? 0) * value;
  if (first !== null) pivot(tableau, first, variable);
}

function isSooner(row: Row, other: Row, variable: number): boolean {
  return row.rhs * BigInt(-(other.coefs[variable] ?? 0)) < other.rhs * BigInt(-(row.coefs[variable] ?? 0));
}
