import { isTable } from "../../internal/is-table.js";

/**
 * A part of the plan that a cube carries; `null` where the table has no plan, or that has no such part.
 *
 * @internal
 */
export function plannedPart(
  table: object,
  part: "measures" | "groupBy",
): Readonly<Record<string, unknown>> | null {
  const plan: unknown = "plan" in table ? table.plan : undefined;
  const found: unknown = isTable(plan) ? plan[part] : undefined;
  return isTable(found) ? found : null;
}
