/**
 * The words of several lists, each once, in alphabetical order: the same result whatever the order of the lists.
 *
 * @internal
 */
export function mergeUnique<Word extends string>(...lists: readonly (readonly Word[])[]): readonly Word[] {
  return Object.freeze([...new Set(lists.flat())].sort());
}
