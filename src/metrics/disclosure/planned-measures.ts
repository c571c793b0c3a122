import { measuresIn } from "./measures-in.js";
import { plannedPart } from "./planned-part.js";
import type { TableEntry } from "./read-table.js";

/**
 * What the plan of a cube asks for under which names, as far as the table has them; nothing where the table has no plan.
 *
 * @internal
 */
export function plannedMeasures(
  table: object,
  entries: readonly TableEntry[],
): readonly (readonly [name: string, id: unknown])[] {
  const own = measuresIn(entries);
  return Object.entries(plannedPart(table, "measures") ?? {}).filter(([name]) => own.has(name));
}
