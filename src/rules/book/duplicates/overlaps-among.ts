/** A record that may say which others of its list it may overlap. */
export interface Overlapping {
  readonly id: string;
  readonly mayOverlap?: readonly string[] | undefined;
}

/** Tells of two records whether one names the other in `mayOverlap`. */
export type AreKnown = (a: Overlapping, b: Overlapping) => boolean;

/**
 * What records say themselves of their overlaps.
 *
 * @internal
 */
export function overlapsAmong(records: readonly Overlapping[]): AreKnown {
  const named = new Map<string, ReadonlySet<string>>();
  for (const { id, mayOverlap } of records) if (mayOverlap !== undefined) named.set(id, new Set(mayOverlap));
  return (a, b) => named.get(a.id)?.has(b.id) === true || named.get(b.id)?.has(a.id) === true;
}
