import type { AreKnown, Overlapping } from "./overlaps-among.js";

/** A record and its twin. */
export type Pair<Item> = readonly [Item, Item];

/**
 * Pairs of the first records of a list with others, so that each that has a twin is in one: with the nearest twin before it or, where it would be in none, after it.
 * What is known to overlap is passed over, which is as much work as there are such pairs.
 *
 * @internal
 */
export function twinsIn<Item extends Overlapping>(
  sorted: readonly Item[],
  count: number,
  areNear: (a: Item, b: Item) => boolean,
  areKnown: AreKnown,
): readonly Pair<Item>[] {
  const twinOf = (record: Item, index: number, step: 1 | -1): Item | undefined => {
    let at = index + step;
    for (let other = sorted[at]; other !== undefined; other = sorted[(at += step)]) {
      if (!areNear(record, other)) return undefined;
      if (!areKnown(record, other)) return other;
    }
    return undefined;
  };
  const subjects = sorted.slice(0, count);
  const pairs = subjects.flatMap((record, index): readonly Pair<Item>[] => {
    const before = twinOf(record, index, -1);
    return before === undefined ? [] : [[record, before]];
  });
  const told = new Set(pairs.flat());
  const others = subjects.flatMap((record, index): readonly Pair<Item>[] => {
    const after = told.has(record) ? undefined : twinOf(record, index, 1);
    return after === undefined ? [] : [[record, after]];
  });
  return [...pairs, ...others];
}
