import type { LunrIndex, SiteIndex } from "./site-index.js";

/** Weights are told in tenths, which sorts as well and packs better. */
const steps = 10;

/** What of lunr's index our finder reads: terms, and what each weighs in a row, over all fields. */
export function slimIndex({ invertedIndex, fieldVectors }: LunrIndex["index"]): Omit<SiteIndex, "rows"> {
  const terms = invertedIndex.map(([term]) => term);
  const at = new Map(invertedIndex.map(([, { _index }], place) => [_index, place]));
  const weights = terms.map(() => new Map<number, number>());
  for (const [field, numbers] of fieldVectors) {
    const row = Number(field.slice(field.indexOf("/") + 1));
    for (let place = 0; place < numbers.length; place += 2) {
      const byRow = weights[at.get(numbers[place] ?? -1) ?? -1];
      byRow?.set(row, (byRow.get(row) ?? 0) + (numbers[place + 1] ?? 0));
    }
  }
  return { terms, places: weights.map(placesOf) };
}

function placesOf(byRow: ReadonlyMap<number, number>): readonly number[] {
  const rows = [...byRow].sort(([a], [b]) => a - b);
  return rows.flatMap(([row, weight], at) => {
    const [last] = rows[at - 1] ?? [0];
    return [row - last, Math.max(1, Math.round(weight * steps))];
  });
}
