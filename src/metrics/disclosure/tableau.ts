/** scale · basic + Σ coefs · others = rhs, in whole numbers. */
export interface Row {
  basic: number;
  /** Above zero. */
  scale: number;
  /** Of the other variables; zero at the basic one. */
  readonly coefs: number[];
  rhs: bigint;
}

/** The equations of a linear program over variables from 0 up, each solved for one of them. It changes as it is worked on. */
export interface Tableau {
  readonly rows: Row[];
  /** How many variables may move; the columns behind them only record which equations a row was made of. */
  readonly variables: number;
  /** Whether a coefficient outgrew what a number holds exactly: nothing that follows can be relied on. */
  broken: boolean;
}

/**
 * Solves a row for another variable and puts it into the others.
 *
 * @internal
 */
export function pivot(tableau: Tableau, row: Row, column: number, objective?: Row): void {
  const coef = row.coefs[column] ?? 0;
  const sign = coef < 0 ? -1 : 1;
  row.coefs[row.basic] = row.scale;
  row.coefs[column] = 0;
  row.scale = coef * sign;
  row.basic = column;
  if (sign < 0) turn(row);
  for (const other of tableau.rows) if (other !== row) eliminate(tableau, other, row);
  if (objective !== undefined) eliminate(tableau, objective, row);
}

function turn(row: Row): void {
  for (const [at, coef] of row.coefs.entries()) if (coef !== 0) row.coefs[at] = -coef;
  row.rhs = -row.rhs;
}

/**
 * Takes the basic variable of one row out of another.
 *
 * @internal
 */
export function eliminate(tableau: Tableau, row: Row, by: Row): void {
  const coef = row.coefs[by.basic] ?? 0;
  if (coef === 0) return;
  const { scale } = by;
  for (let at = 0; at < row.coefs.length; at++) {
    const own = row.coefs[at] ?? 0;
    const others = by.coefs[at] ?? 0;
    if (own === 0 && others === 0) continue;
    const [left, right] = [scale * own, coef * others];
    if (!Number.isSafeInteger(left) || !Number.isSafeInteger(right)) tableau.broken = true;
    row.coefs[at] = left - right;
  }
  row.coefs[by.basic] = 0;
  row.rhs = BigInt(scale) * row.rhs - BigInt(coef) * by.rhs;
  row.scale *= scale;
  if (scale !== 1) reduce(row);
}

/** Divides a row by what all its numbers have in common. */
function reduce(row: Row): void {
  let common = row.scale;
  for (const coef of row.coefs) {
    if (common === 1) return;
    if (coef !== 0) common = greatestCommonDivisor(common, Math.abs(coef));
  }
  common = greatestCommonDivisor(common, Math.abs(Number(row.rhs % BigInt(common))));
  if (common === 1) return;
  for (const [at, coef] of row.coefs.entries()) if (coef !== 0) row.coefs[at] = coef / common;
  row.scale /= common;
  row.rhs /= BigInt(common);
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
