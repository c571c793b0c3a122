/** scale · something + Σ coefs · variables = rhs, in whole numbers. */
export interface Sum {
  /** Above zero. */
  scale: number;
  readonly coefs: number[];
  rhs: bigint;
}

/** An equation solved for a variable, the basic one: scale · basic + Σ coefs · others = rhs. Its coefficient at the basic one is zero. */
export interface Row extends Sum {
  basic: number;
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
export function pivot(tableau: Tableau, row: Row, column: number, objective?: Sum): void {
  const coef = row.coefs[column] ?? 0;
  row.coefs[row.basic] = row.scale;
  row.coefs[column] = 0;
  row.scale = Math.abs(coef);
  row.basic = column;
  if (coef < 0) turn(row);
  const columns = columnsOf(row);
  // The row itself has none of what it is solved for, and stays.
  for (const other of tableau.rows) eliminate(tableau, other, row, columns);
  if (objective !== undefined) eliminate(tableau, objective, row, columns);
}

function turn(row: Row): void {
  for (const [at, coef] of row.coefs.entries()) row.coefs[at] = 0 - coef;
  row.rhs = -row.rhs;
}

/** The columns in which a row is not zero: most rows are zero in most. */
function columnsOf({ coefs }: Sum): readonly number[] {
  const columns: number[] = [];
  for (let at = 0; at < coefs.length; at++) if (coefs[at] !== 0) columns.push(at);
  return columns;
}

/**
 * Takes the basic variable of a row out of another one, or out of a sum.
 *
 * @internal
 */
export function eliminate(tableau: Tableau, row: Sum, by: Row, columns?: readonly number[]): void {
  const coef = row.coefs[by.basic] ?? 0;
  if (coef === 0) return;
  if (by.scale !== 1) multiply(tableau, row, by.scale);
  let largest = 0;
  for (const at of columns ?? columnsOf(by)) {
    const product = coef * (by.coefs[at] ?? 0);
    const left = (row.coefs[at] ?? 0) - product;
    largest = Math.max(largest, Math.abs(product), Math.abs(left));
    row.coefs[at] = left;
  }
  if (largest > Number.MAX_SAFE_INTEGER) tableau.broken = true;
  row.coefs[by.basic] = 0;
  row.rhs -= BigInt(coef) * by.rhs;
  if (by.scale !== 1) reduce(row);
}

function multiply(tableau: Tableau, row: Sum, factor: number): void {
  let largest = 0;
  for (let at = 0; at < row.coefs.length; at++) {
    const product = factor * (row.coefs[at] ?? 0);
    largest = Math.max(largest, Math.abs(product));
    row.coefs[at] = product;
  }
  row.scale *= factor;
  row.rhs *= BigInt(factor);
  if (largest > Number.MAX_SAFE_INTEGER || row.scale > Number.MAX_SAFE_INTEGER) tableau.broken = true;
}

/**
 * The largest whole number that is not above the value of a row.
 *
 * @internal
 */
export function floorOf({ rhs, scale }: Sum): bigint {
  const divisor = BigInt(scale);
  return (rhs - (((rhs % divisor) + divisor) % divisor)) / divisor;
}

/** Divides a row by what all its numbers have in common. What divides all coefficients divides the other side, too, since some whole numbers solve it. */
function reduce(row: Sum): void {
  let common = row.scale;
  for (let at = 0; at < row.coefs.length && common > 1; at++)
    common = greatestCommonDivisor(common, row.coefs[at] ?? 0);
  if (common === 1) return;
  for (const [at, coef] of row.coefs.entries()) row.coefs[at] = coef / common;
  row.scale /= common;
  row.rhs /= BigInt(common);
}

function greatestCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [Math.abs(a), Math.abs(b)];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
