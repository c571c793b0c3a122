import { addDays, type PlainDate } from "../calendar/plain-date.js";
import type { AdminLevel, AdminUnit } from "./admin-unit.js";
import { ancestorsOf } from "./ancestors.js";
import type { GazetteerIndex } from "./gazetteer.js";
import { lifeOn } from "./lives.js";

/**
 * The unit of a level that a code lies in, from a day on.
 *
 * @internal
 */
export interface Stretch {
  readonly from: PlainDate;
  /** The code of the unit; `null` where there is none. */
  readonly code: string | null;
  /** The day since which that code has had this ground; `""` where the gazetteer knows of no change. */
  readonly groundSince: PlainDate;
}

/**
 * The units of a level that a code lies in, in order of time. A unit of the level lies in itself.
 *
 * @internal
 */
export function stretchesOf(index: GazetteerIndex, code: string, level: AdminLevel): readonly Stretch[] {
  return boundariesOf(index, code).map((from) => {
    const unit = unitOfLevel(index, code, level, from);
    return {
      from,
      code: unit?.code ?? null,
      groundSince: unit === undefined ? "" : groundSince(index, unit.code, from),
    };
  });
}

/** The days on which something may change for a code: those on which a row of it, or of a unit above it, begins or has ended. */
function boundariesOf({ lives, earlier }: GazetteerIndex, code: string): readonly PlainDate[] {
  const days = new Set<PlainDate>();
  const above = new Set([code]);
  for (const next of above) {
    for (const { on } of earlier.get(next) ?? []) days.add(on);
    for (const { validFrom, validTo, parent } of lives.get(next) ?? []) {
      days.add(validFrom);
      if (validTo !== undefined && validTo < lastDay) days.add(addDays(validTo, 1));
      if (parent !== undefined) above.add(parent);
    }
  }
  return [...days].sort();
}

const lastDay = "2200-12-31";

function unitOfLevel(
  index: GazetteerIndex,
  code: string,
  level: AdminLevel,
  day: PlainDate,
): AdminUnit | undefined {
  const unit = lifeOn(index.lives, code, day);
  if (unit === undefined || unit.level === level) return unit;
  return ancestorsOf(index, unit, day).find((above) => above.level === level);
}

/**
 * The day since which a unit has had its ground, as of a day; `""` where the gazetteer knows of no change.
 *
 * @internal
 */
export function groundSince({ earlier }: GazetteerIndex, code: string, day: PlainDate): PlainDate {
  const changes = (earlier.get(code) ?? []).filter(({ on, continues }) => on <= day && !continues);
  return changes.at(-1)?.on ?? "";
}
