import { adminLevels } from "../../geography/admin-unit.js";
import { type Gazetteer, indexOf } from "../../geography/gazetteer.js";
import type { Grouping } from "../plan.js";

/**
 * Whether the place that a plan asks for is of a lower level than it groups by: the row of a province is then of one commune alone.
 *
 * @internal
 */
export function asksForLess(
  place: string | undefined,
  grouping: Grouping | undefined,
  gazetteer: Gazetteer | undefined,
): boolean {
  if (place === undefined || gazetteer === undefined || grouping === undefined) return false;
  const own = indexOf(gazetteer).lives.get(place)?.[0];
  if (own === undefined || !("level" in grouping)) return false;
  return adminLevels.indexOf(own.level) > adminLevels.indexOf(grouping.level);
}
