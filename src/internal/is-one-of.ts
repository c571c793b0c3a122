/**
 * Tells whether a value is one of some words.
 *
 * @internal
 */
export function isOneOf(words: readonly string[]): (value: unknown) => boolean {
  return (value) => words.some((word) => word === value);
}
