import type { PlainDate } from "../calendar/plain-date.js";
import type { AdminUnit } from "./admin-unit.js";
import { type Gazetteer, type GazetteerIndex, indexOf } from "./gazetteer.js";
import { lifeOn } from "./lives.js";
import { requireUnitAt } from "./require-unit-at.js";

/**
 * The units that a unit lies in on a day, the nearest first: district, then province. Empty for a province.
 *
 * A code that no unit has on that day throws `unknown-admin-unit`, an invalid date `invalid-date`.
 *
 * @param gazetteer - The units through time, from {@link createGazetteer}.
 * @param code - The code of the unit, such as `"17"`, with its leading zeros.
 * @param date - The day as of which it is asked, such as `"2025-06-30"`.
 *
 * @example
 * ```ts
 * import { ancestors, createGazetteer } from "phongtrao";
 *
 * const gazetteer = createGazetteer({
 *   units: [
 *     { code: "17", name: "Hòa Bình", level: "province", validFrom: "1991-10-01" },
 *     { code: "157", name: "Lạc Sơn", level: "district", parent: "17", validFrom: "1991-10-01" },
 *     { code: "05293", name: "Mỹ Thành", level: "commune", parent: "157", validFrom: "1991-10-01" },
 *   ],
 *   successions: [],
 * });
 * ancestors(gazetteer, "05293", "2022-12-31").map(({ name }) => name); // ["Lạc Sơn", "Hòa Bình"]
 * ancestors(gazetteer, "05293", "1990-01-01"); // throws unknown-admin-unit
 * ```
 */
export function ancestors(gazetteer: Gazetteer, code: string, date: PlainDate): readonly AdminUnit[] {
  const index = indexOf(gazetteer);
  return Object.freeze(ancestorsOf(index, requireUnitAt(index, code, date), date));
}

/**
 * @internal
 */
export function ancestorsOf(
  { lives }: GazetteerIndex,
  unit: AdminUnit,
  date: PlainDate,
): readonly AdminUnit[] {
  const found: AdminUnit[] = [];
  let { parent } = unit;
  while (parent !== undefined) {
    const next = lifeOn(lives, parent, date);
    // In tables that createGazetteer did not make a unit may lie in itself.
    if (next === undefined || found.includes(next)) break;
    found.push(next);
    parent = next.parent;
  }
  return found;
}
