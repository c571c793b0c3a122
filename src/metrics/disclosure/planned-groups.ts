import { plannedMeasures } from "./planned-measures.js";
import type { TableEntry } from "./read-table.js";

/**
 * The measures of a cube that count groups within an audience: what came to the same activities, told by any other measure, is what they are out of.
 *
 * @internal
 */
export function plannedGroups(tables: readonly object[], entries: readonly TableEntry[]): readonly string[] {
  return tables
    .flatMap((table) => plannedMeasures(table, entries))
    .filter(([, id]) => id === "audienceHeadcount")
    .map(([measure]) => measure);
}
