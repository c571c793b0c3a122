import { type PlainDate, requirePlainDate } from "../calendar/plain-date.js";
import type { AdminLevel, AdminUnit } from "./admin-unit.js";
import { type Gazetteer, indexOf } from "./gazetteer.js";
import { isAlive } from "./lives.js";
import { requireLevel } from "./require-level.js";

/**
 * All units of a level on a day, by code; empty where there are none, as of districts since 1 July 2025.
 *
 * An unknown level throws `unknown-admin-level`, an invalid date `invalid-date`.
 *
 * @param gazetteer - The units through time, from {@link createGazetteer}.
 * @param level - `province`, `district` or `commune`.
 * @param date - The day as of which it is asked, such as `"2025-06-30"`.
 *
 * @example
 * ```ts
 * import { createGazetteer, unitsAt } from "phongtrao";
 * import { vietnamProvinces } from "phongtrao/geography";
 *
 * const gazetteer = createGazetteer(vietnamProvinces);
 * unitsAt(gazetteer, "province", "2025-06-30").length; // 63
 * unitsAt(gazetteer, "province", "2025-07-01").length; // 34
 * ```
 */
export function unitsAt(gazetteer: Gazetteer, level: AdminLevel, date: PlainDate): readonly AdminUnit[] {
  const day = requirePlainDate(date);
  const units = indexOf(gazetteer).levels.get(requireLevel(level)) ?? [];
  return Object.freeze(units.filter((unit) => isAlive(unit, day)));
}
