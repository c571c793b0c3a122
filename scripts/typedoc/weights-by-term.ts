import type { SiteIndex } from "./site-index.js";

/** What each term weighs in the rows that have it: a term that is rare, or stands in a name, weighs more. */
export type Weights = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Turns the vectors of lunr's index around: from terms to rows. */
export function weightsByTerm({ invertedIndex, fieldVectors }: SiteIndex["index"]): Weights {
  const terms = new Map(invertedIndex.map(([term, { _index }]) => [_index, term]));
  const weights = new Map<string, Map<number, number>>();
  for (const [place, numbers] of fieldVectors) {
    const row = Number(place.slice(place.indexOf("/") + 1));
    for (let at = 0; at < numbers.length; at += 2) {
      const term = terms.get(numbers[at] ?? -1) ?? "";
      const byRow = weights.get(term) ?? new Map<number, number>();
      byRow.set(row, (byRow.get(row) ?? 0) + (numbers[at + 1] ?? 0));
      weights.set(term, byRow);
    }
  }
  return weights;
}
