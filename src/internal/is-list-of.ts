/**
 * Tells whether a value is a list all of whose items fit.
 *
 * @internal
 */
export function isListOf(fits: (item: unknown) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.every(fits);
}
