/** Plain data without any `lineage` in it. */
export function withoutLineage(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutLineage);
  if (typeof data !== "object" || data === null) return data;
  const kept = Object.entries(data).filter(([key]) => key !== "lineage");
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutLineage(value)]));
}
