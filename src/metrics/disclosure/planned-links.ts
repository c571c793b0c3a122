import { plannedMeasures } from "./planned-measures.js";
import type { TableEntry } from "./read-table.js";

/**
 * The measures of a cube that its plan asks for under a second name: the same numbers, so that one that is shown tells of the other.
 *
 * @internal
 */
export function plannedLinks(
  table: object,
  entries: readonly TableEntry[],
): Readonly<Record<string, readonly string[]>> {
  const firstOf = new Map<unknown, string>();
  return Object.fromEntries(
    plannedMeasures(table, entries).flatMap(([name, id]) => {
      const first = firstOf.get(id);
      if (first === undefined) firstOf.set(id, name);
      return first === undefined ? [] : [[name, [first]]];
    }),
  );
}
