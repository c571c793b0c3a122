import { requireWord, requireWordList } from "./require-word.js";

/**
 * By row, the ids of the records that it may overlap. Who is named by another is there too, with those that it names itself.
 *
 * @internal
 */
export function overlappingRows<Item extends { readonly id: string }>(
  items: readonly Item[],
  namedBy: (item: Item) => readonly string[] | undefined,
): ReadonlyMap<number, readonly string[]> {
  const named = new Set<string>();
  for (const item of items) for (const id of requireWordList(namedBy(item))) named.add(requireWord(id));
  const rows = new Map<number, readonly string[]>();
  if (named.size === 0) return rows;
  items.forEach((item, row) => {
    const names = requireWordList(namedBy(item));
    if (names.length > 0 || named.has(item.id)) rows.set(row, names);
  });
  return rows;
}
