/**
 * The first of items of which a number is least; none of no items.
 *
 * @internal
 */
export function leastBy<Item>(items: readonly Item[], numberOf: (item: Item) => number): Item | undefined {
  let [least, fewest]: [Item | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const item of items) {
    const number = numberOf(item);
    if (number < fewest) [least, fewest] = [item, number];
  }
  return least;
}
