import { isTable } from "../../internal/is-table.js";
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
  const plan: unknown = "plan" in table ? table.plan : undefined;
  const measures: unknown = isTable(plan) ? plan["measures"] : undefined;
  if (!isTable(measures)) return [];
  const own = new Set(entries.flatMap(({ figures }) => [...figures.keys()]));
  return Object.entries(measures).filter(([name]) => own.has(name));
}
