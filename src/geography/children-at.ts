import type { PlainDate } from "../calendar/plain-date.js";
import type { AdminUnit } from "./admin-unit.js";
import { type Gazetteer, indexOf } from "./gazetteer.js";
import { isAlive } from "./lives.js";
import { requireUnitAt } from "./require-unit-at.js";

/**
 * The units whose parent a unit is on a day, by code. For the communes of a province that has districts, ask {@link descendants} for the level.
 *
 * A code that no unit has on that day throws `unknown-admin-unit`, an invalid date `invalid-date`.
 *
 * @param gazetteer - The units through time, from {@link createGazetteer}.
 * @param code - The code of the unit, such as `"17"`, with its leading zeros.
 * @param date - The day as of which it is asked, such as `"2025-06-30"`.
 * @returns Empty for a unit that has none.
 *
 * @example
 * ```ts
 * import { childrenAt, createGazetteer } from "phongtrao";
 *
 * const gazetteer = createGazetteer({
 *   units: [
 *     { code: "17", name: "Hòa Bình", level: "province", validFrom: "1991-10-01" },
 *     { code: "157", name: "Lạc Sơn", level: "district", parent: "17", validFrom: "1991-10-01" },
 *     { code: "150", name: "Đà Bắc", level: "district", parent: "17", validFrom: "1991-10-01" },
 *   ],
 *   successions: [],
 * });
 * childrenAt(gazetteer, "17", "2022-12-31").map(({ name }) => name); // ["Đà Bắc", "Lạc Sơn"]
 * ```
 */
export function childrenAt(gazetteer: Gazetteer, code: string, date: PlainDate): readonly AdminUnit[] {
  const index = indexOf(gazetteer);
  requireUnitAt(index, code, date);
  return Object.freeze((index.children.get(code) ?? []).filter((unit) => isAlive(unit, date)));
}
