/**
 * Order by code units: the same on every machine, for codes and keys, not for people to read.
 *
 * @internal
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
