import { type PlainDate, requirePlainDate } from "../calendar/plain-date.js";
import { fail } from "../internal/failure.js";
import { requireOptions } from "../internal/require-options.js";
import type { AdminUnit } from "./admin-unit.js";
import { type Gazetteer, type GazetteerIndex, indexOf } from "./gazetteer.js";
import { lifeOn } from "./lives.js";
import { refuseUnit, requireUnitAt } from "./require-unit-at.js";
import { trace } from "./trace.js";

/** Options of {@link successorsOf} and {@link predecessorsOf}. */
export interface LifeOptions {
  /** A day on which the unit that is meant has the code. */
  readonly asOf?: PlainDate | undefined;
}

/**
 * The units that cover the ground of a unit on a later day, across any number of events, by code. Empty when it was dissolved.
 *
 * A code may have had several lives, and the question is what became of an old one. So, unless `asOf` names a day of the life that is meant, it is the last one
 * that ended, or whose ground changed, on or before the date: 15 on 1 July 2025 is Yên Bái, which Lào Cai covers. New names and parents end no life. Where
 * nothing happened to the code, it is the unit of that date, and covers itself.
 *
 * The ground of a unit whose level was abolished is that of its children, and goes where theirs goes.
 *
 * A code that no unit has on `asOf`, or had by the date, throws `unknown-admin-unit`; a day `asOf` after the date, `dates-reversed`; an invalid date,
 * `invalid-date`.
 *
 * @param gazetteer - The units through time, from {@link createGazetteer}.
 * @param code - The code of the unit, such as `"17"`, with its leading zeros.
 * @param date - The later day, such as `"2025-07-01"`.
 * @param options - `asOf`: a day on which the unit that is meant has the code; by default the life is found
 *   as told above.
 *
 * @example
 * ```ts
 * import { createGazetteer, successorsOf } from "phongtrao";
 * import { vietnamProvinces } from "phongtrao/geography";
 *
 * const gazetteer = createGazetteer(vietnamProvinces);
 * const became = (code: string, date: string) =>
 *   successorsOf(gazetteer, code, date).map((unit) => `${unit.code} ${unit.name}`);
 *
 * became("10", "2025-07-01"); // ["15 Lào Cai"]
 * became("24", "2025-07-01"); // ["24 Bắc Ninh"]
 * became("17", "2025-06-30"); // ["17 Hòa Bình"]
 * successorsOf(gazetteer, "17", "2025-07-01", { asOf: "2025-07-01" }); // throws unknown-admin-unit
 * ```
 */
export function successorsOf(
  gazetteer: Gazetteer,
  code: string,
  date: PlainDate,
  options: LifeOptions = {},
): readonly AdminUnit[] {
  const { asOf } = requireOptions(options, { asOf: true });
  const index = indexOf(gazetteer);
  requirePlainDate(date);
  const day = asOf ?? lastDayBefore(index, code, date);
  if (asOf !== undefined) requireUnitAt(index, code, asOf);
  if (day > date)
    fail("dates-reversed", `${day} lies after ${date}; ask for predecessors.`, { asOf: day, date });
  return trace(index, { code, day }, date);
}

function lastDayBefore(index: GazetteerIndex, code: string, date: PlainDate): PlainDate {
  let last: PlainDate | undefined;
  for (const { on, before, continues } of index.later.get(code) ?? [])
    if (on <= date && !continues) last = before;
  if (last !== undefined) return last;
  return lifeOn(index.lives, code, date) === undefined
    ? refuseUnit(index, code, `on or before ${date}`)
    : date;
}
