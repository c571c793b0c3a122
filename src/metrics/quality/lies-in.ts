import type { PlainDate } from "../../calendar/plain-date.js";
import type { AdminUnit } from "../../geography/admin-unit.js";
import { ancestorsOf } from "../../geography/ancestors.js";
import type { GazetteerIndex } from "../../geography/gazetteer.js";

/**
 * Whether a unit is, or on a day lies in, the unit of a code; always where no code is given.
 *
 * @internal
 */
export function liesIn(
  index: GazetteerIndex,
  unit: AdminUnit,
  day: PlainDate,
  code: string | undefined,
): boolean {
  if (code === undefined || unit.code === code) return true;
  return ancestorsOf(index, unit, day).some((above) => above.code === code);
}
