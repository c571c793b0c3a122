import { type PlainDate, requirePlainDate } from "../calendar/plain-date.js";
import type { AdminUnit } from "./admin-unit.js";
import { type Gazetteer, indexOf } from "./gazetteer.js";
import { lifeOn } from "./lives.js";
import { requireCode } from "./require-unit-at.js";

/**
 * The unit that has a code on a day.
 *
 * A code that is not text, such as the number 17, throws `unknown-admin-unit`; an invalid date, `invalid-date`; a value that is not a gazetteer, `invalid-gazetteer`.
 *
 * @param gazetteer - The units through time, from {@link createGazetteer}.
 * @param code - The code of the unit, such as `"17"`, with its leading zeros.
 * @param date - The day as of which it is asked, such as `"2025-06-30"`.
 * @returns `undefined` when no unit has the code on that day.
 *
 * @example
 * ```ts
 * import { createGazetteer, unitAt } from "phongtrao";
 * import { vietnamProvinces } from "phongtrao/geography";
 *
 * const gazetteer = createGazetteer(vietnamProvinces);
 * unitAt(gazetteer, "15", "2025-06-30")?.name; // "Yên Bái"
 * unitAt(gazetteer, "15", "2025-07-01")?.name; // "Lào Cai"
 * unitAt(gazetteer, "10", "2025-07-01"); // undefined
 * ```
 */
export function unitAt(gazetteer: Gazetteer, code: string, date: PlainDate): AdminUnit | undefined {
  const index = indexOf(gazetteer);
  const day = requirePlainDate(date);
  requireCode(index, code, day);
  return lifeOn(index.lives, code, day);
}
