/**
 * A frozen point with what was computed for it and without a key that no longer holds.
 *
 * @internal
 */
export function rebuildPoint(point: object, stale: string, computed: object | undefined): object {
  const kept = Object.entries(point).filter(([key]) => key !== stale);
  return Object.freeze({ ...Object.fromEntries(kept), ...computed });
}
