import type { TableEntry } from "./read-table.js";

/**
 * The names of the measures that a table has.
 *
 * @internal
 */
export function measuresIn(entries: readonly TableEntry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ figures }) => [...figures.keys()]));
}
