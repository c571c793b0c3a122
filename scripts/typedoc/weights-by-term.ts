import type { SiteIndex } from "./site-index.js";

/** What each term weighs in the rows that have it: a term that is rare, or stands in a name, weighs more. */
export type Weights = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Unpacks the places of an index. */
export function weightsByTerm({ terms, places }: SiteIndex): Weights {
  return new Map(terms.map((term, at) => [term, byRow(places[at] ?? [])]));
}

function byRow(numbers: readonly number[]): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  let row = 0;
  for (let at = 0; at < numbers.length; at += 2) {
    row += numbers[at] ?? 0;
    weights.set(row, numbers[at + 1] ?? 0);
  }
  return weights;
}
