import type { PlainDate } from "../calendar/plain-date.js";
import { remember } from "../internal/remember.js";
import type { AdminUnit } from "./admin-unit.js";
import { ancestorsOf } from "./ancestors.js";
import type { GazetteerIndex } from "./gazetteer.js";
import { trace } from "./trace.js";

/**
 * Tells of a unit of the new date which units of a day had a part of its ground and are not stood for: no point that reaches the unit, of those whose codes are given,
 * is theirs or that of a unit that they lie in.
 *
 * @internal
 */
export type AbsentOrigins = (
  unit: string,
  day: PlainDate,
  reachedFrom: readonly string[],
) => readonly string[];

/** @internal */
export function absentOrigins(index: GazetteerIndex, to: PlainDate): AbsentOrigins {
  const byDay = new Map<PlainDate, Map<string, readonly AdminUnit[]>>();
  return (unit, day, reachedFrom) => {
    const known = remember(byDay, day, () => new Map<string, readonly AdminUnit[]>());
    const origins = remember(known, unit, () => trace(index, { code: unit, day: to }, day));
    const there = new Set(reachedFrom);
    const isThere = ({ code }: AdminUnit) => there.has(code);
    return origins
      .filter((origin) => !isThere(origin) && !ancestorsOf(index, origin, day).some(isThere))
      .map(({ code }) => code);
  };
}
