import type { Quantity } from "../../../quantity/quantity.js";
import { isSameCount } from "../is-same-count.js";

/**
 * Records by a key, one of each; `null` where two of one key give different counts: nobody knows which of them is meant.
 *
 * @internal
 */
export function oneByKey<Key, Item extends { readonly quantity: Quantity }>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, Item> | null {
  const byKey = new Map<Key, Item>();
  for (const item of items) {
    const known = byKey.get(keyOf(item));
    if (known === undefined) byKey.set(keyOf(item), item);
    else if (!isSameCount(known.quantity, item.quantity)) return null;
  }
  return byKey;
}
