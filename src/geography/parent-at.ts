import type { PlainDate } from "../calendar/plain-date.js";
import type { AdminUnit } from "./admin-unit.js";
import { type Gazetteer, indexOf } from "./gazetteer.js";
import { lifeOn } from "./lives.js";
import { requireUnitAt } from "./require-unit-at.js";

/**
 * The unit that a unit belongs to on a day.
 *
 * A code that no unit has on that day throws `unknown-admin-unit`, an invalid date `invalid-date`.
 *
 * @param gazetteer - The units through time, from {@link createGazetteer}.
 * @param code - The code of the unit, such as `"17"`, with its leading zeros.
 * @param date - The day as of which it is asked, such as `"2025-06-30"`.
 * @returns `undefined` for a unit that has no parent.
 *
 * @example
 * ```ts
 * import { createGazetteer, parentAt } from "phongtrao";
 *
 * const gazetteer = createGazetteer({
 *   units: [
 *     { code: "17", name: "Hòa Bình", level: "province", validFrom: "1991-10-01" },
 *     { code: "157", name: "Lạc Sơn", level: "district", parent: "17", validFrom: "1991-10-01" },
 *   ],
 *   successions: [],
 * });
 * parentAt(gazetteer, "157", "2022-12-31")?.name; // "Hòa Bình"
 * parentAt(gazetteer, "17", "2022-12-31"); // undefined
 * parentAt(gazetteer, "157", "1990-01-01"); // throws unknown-admin-unit
 * ```
 */
export function parentAt(gazetteer: Gazetteer, code: string, date: PlainDate): AdminUnit | undefined {
  const index = indexOf(gazetteer);
  const { parent } = requireUnitAt(index, code, date);
  return parent === undefined ? undefined : lifeOn(index.lives, parent, date);
}
