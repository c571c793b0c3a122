/** What a line says of one thing; `undefined` where it leaves it open. */
export type Word = string | undefined;

/**
 * Lists of words, each with some of those that are there left out: what a line leaves open may be any. The list as it is comes first, and what leaves more open later.
 *
 * @internal
 */
export function widerWords(words: readonly Word[]): readonly (readonly Word[])[] {
  let lists: readonly (readonly Word[])[] = [[]];
  for (const word of words)
    lists = lists.flatMap((list) =>
      word === undefined
        ? [[...list, word]]
        : [
            [...list, word],
            [...list, undefined],
          ],
    );
  const openIn = (list: readonly Word[]) => list.filter((word) => word === undefined).length;
  return [...lists].sort((a, b) => openIn(a) - openIn(b));
}
