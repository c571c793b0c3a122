/**
 * The words of several lists, each once, in alphabetical order: the same result whatever the order of the lists.
 *
 * @internal
 */
export function mergeUnique<Word extends string>(...lists: readonly (readonly Word[])[]): readonly Word[] {
  const words = lists.flat();
  // Most figures carry no word or one: long sums need not build a set for each addend.
  return Object.freeze(words.length <= 1 ? words : [...new Set(words)].sort());
}
