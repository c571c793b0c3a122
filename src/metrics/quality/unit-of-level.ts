import type { PlainDate } from "../../calendar/plain-date.js";
import type { AdminLevel, AdminUnit } from "../../geography/admin-unit.js";
import { ancestorsOf } from "../../geography/ancestors.js";
import type { GazetteerIndex } from "../../geography/gazetteer.js";

/**
 * The unit of a level that a unit is, or lies in, on a day.
 *
 * @internal
 */
export function unitOfLevel(
  index: GazetteerIndex,
  unit: AdminUnit,
  level: AdminLevel,
  day: PlainDate,
): AdminUnit | undefined {
  return [unit, ...ancestorsOf(index, unit, day)].find((one) => one.level === level);
}
