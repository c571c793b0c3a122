/**
 * The units that share something, in groups of two or more: each list holds the units that one figure was divided among. Units and groups are in order.
 *
 * @internal
 */
export function groupUnits(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const groupOf = new Map<string, Set<string>>();
  for (const list of lists) if (list.length > 1) unite(list, groupOf);
  const groups = [...new Set(groupOf.values())].map((group) => Object.freeze([...group].sort()));
  return groups.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
}

/** The smaller groups move into the largest, so that no unit moves often. */
function unite(list: readonly string[], groupOf: Map<string, Set<string>>): void {
  const groups = list.flatMap((code) => groupOf.get(code) ?? []);
  const largest = groups.reduce((a, b) => (b.size > a.size ? b : a), groups[0] ?? new Set<string>());
  for (const code of [...list, ...groups.flatMap((group) => (group === largest ? [] : [...group]))]) {
    largest.add(code);
    groupOf.set(code, largest);
  }
}
