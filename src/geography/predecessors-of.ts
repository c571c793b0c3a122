import { type PlainDate, requirePlainDate } from "../calendar/plain-date.js";
import { fail } from "../internal/failure.js";
import { requireOptions } from "../internal/require-options.js";
import type { AdminUnit } from "./admin-unit.js";
import { type Gazetteer, type GazetteerIndex, indexOf } from "./gazetteer.js";
import { lifeOn } from "./lives.js";
import { refuseUnit, requireUnitAt } from "./require-unit-at.js";
import type { LifeOptions } from "./successors-of.js";
import { trace } from "./trace.js";

/**
 * The units that had the ground of a unit, or some of it, on an earlier day, across any number of events, by code. Empty where the gazetteer knows of none.
 *
 * The mirror of {@link successorsOf}: unless `asOf` names a day of the life that is meant, it is the first one of the code that began, or whose ground changed,
 * after the date: 15 on 30 June 2025 is Lào Cai, which was Lào Cai and Yên Bái. Where nothing happens to the code after the date, it is the unit of
 * that date itself.
 *
 * A code that no unit has on `asOf`, or has from the date on, throws `unknown-admin-unit`; a day `asOf` before the date, `dates-reversed`; an invalid date,
 * `invalid-date`.
 *
 * @param gazetteer - The units through time, from {@link createGazetteer}.
 * @param code - The code of the unit, such as `"17"`, with its leading zeros.
 * @param date - The earlier day, such as `"2025-06-30"`.
 * @param options - `asOf`: a day on which the unit that is meant has the code; by default the life is found
 *   as told above.
 *
 * @example
 * ```ts
 * import { createGazetteer, predecessorsOf } from "phongtrao";
 * import { vietnamProvinces } from "phongtrao/geography";
 *
 * const gazetteer = createGazetteer(vietnamProvinces);
 * predecessorsOf(gazetteer, "25", "2025-06-30").map(({ name }) => name); // ["Hòa Bình", "Phú Thọ", "Vĩnh Phúc"]
 * predecessorsOf(gazetteer, "15", "2025-06-30").map(({ code, name }) => `${code} ${name}`); // ["10 Lào Cai", "15 Yên Bái"]
 * predecessorsOf(gazetteer, "15", "2025-06-30", { asOf: "2020-01-01" }); // throws dates-reversed
 * ```
 */
export function predecessorsOf(
  gazetteer: Gazetteer,
  code: string,
  date: PlainDate,
  options: LifeOptions = {},
): readonly AdminUnit[] {
  const { asOf } = requireOptions(options, { asOf: true });
  const index = indexOf(gazetteer);
  requirePlainDate(date);
  const day = asOf ?? firstDayAfter(index, code, date);
  if (asOf !== undefined) requireUnitAt(index, code, asOf);
  if (day < date)
    fail("dates-reversed", `${day} lies before ${date}; ask for successors.`, { asOf: day, date });
  return trace(index, { code, day }, date);
}

function firstDayAfter(index: GazetteerIndex, code: string, date: PlainDate): PlainDate {
  const change = index.earlier.get(code)?.find(({ on, continues }) => on > date && !continues);
  if (change !== undefined) return change.on;
  if (lifeOn(index.lives, code, date) !== undefined) return date;
  const begun = index.lives.get(code)?.find(({ validFrom }) => validFrom > date);
  return begun?.validFrom ?? refuseUnit(index, code, `on or after ${date}`);
}
