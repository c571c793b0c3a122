/**
 * Whether a value is a list of words as figures carry them: short, and of nothing else.
 *
 * @internal
 */
export function isWordList(list: unknown): list is readonly string[] {
  return Array.isArray(list) && list.length < 100 && list.every((word) => typeof word === "string");
}
