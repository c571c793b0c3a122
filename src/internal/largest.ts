/**
 * The largest of numbers. Unlike `Math.max` with a spread list, it takes lists of any length; the list is not empty.
 *
 * @internal
 */
export function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), Number.NEGATIVE_INFINITY);
}
