import type { Figure } from "./figure.js";
import type { Quantity } from "./quantity.js";

/**
 * Whether a quantity or figure counts in a unit; the compiler then knows it.
 *
 * Never throws: anything that is neither a quantity nor a figure counts in no unit.
 *
 * @param count - A quantity or a figure; what is `null` or `undefined` counts in no unit.
 * @param unit - The id of the unit.
 *
 * @example
 * ```ts
 * import { attendancePerSession, exactly, hasUnit, type Quantity } from "phongtrao";
 *
 * const attendance: Quantity<"person" | "attendance"> = { value: 300, hedge: "exact", unit: "attendance" };
 * const attendances = hasUnit(attendance, "attendance") ? attendance : null;
 *
 * attendancePerSession({ attendances, sessions: exactly(4, "session") }).estimate; // "75"
 * hasUnit(attendance, "person"); // false
 * hasUnit(null, "person"); // false
 * ```
 */
export function hasUnit<const U extends string>(
  count: Quantity | null | undefined,
  unit: U,
): count is Quantity<U>;
export function hasUnit<const U extends string>(
  count: Figure | null | undefined,
  unit: U,
): count is Figure<U>;
export function hasUnit(count: Quantity | Figure | null | undefined, unit: string): boolean {
  return count?.unit === unit;
}
