import type { Activity } from "../../../records/activity.js";

/** Tells of two activities whether one names the other in `mayOverlap`. */
export type AreKnown = (a: Activity, b: Activity) => boolean;

/**
 * What activities say themselves of their overlaps.
 *
 * @internal
 */
export function overlapsAmong(activities: readonly Activity[]): AreKnown {
  const named = new Map<string, ReadonlySet<string>>();
  for (const { id, mayOverlap } of activities)
    if (mayOverlap !== undefined) named.set(id, new Set(mayOverlap));
  return (a, b) => named.get(a.id)?.has(b.id) === true || named.get(b.id)?.has(a.id) === true;
}
