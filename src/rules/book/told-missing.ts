/** What findings tell of units that are missing. */
interface ToldMissing {
  /** The first of their names. */
  readonly missing: string;
  readonly count: number;
  /** How many are left out. */
  readonly others: number;
}

/**
 * Of the names of units: the first of them, how many there are, and how many are not told.
 *
 * @internal
 */
export function toldMissing(names: readonly string[]): ToldMissing {
  const told = names.slice(0, shown);
  return { missing: told.join(", "), count: names.length, others: names.length - told.length };
}

/** A province has more units than a sentence can hold. */
const shown = 5;
