import { isTable } from "../../internal/is-table.js";
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
  const plan: unknown = "plan" in table ? table.plan : undefined;
  const measures: unknown = isTable(plan) ? plan["measures"] : undefined;
  if (!isTable(measures)) return {};
  const own = new Set(entries.flatMap(({ figures }) => [...figures.keys()]));
  const firstOf = new Map<unknown, string>();
  return Object.fromEntries(
    Object.entries(measures).flatMap(([name, id]) => {
      if (!own.has(name)) return [];
      const first = firstOf.get(id);
      if (first === undefined) firstOf.set(id, name);
      return first === undefined ? [] : [[name, [first]]];
    }),
  );
}
