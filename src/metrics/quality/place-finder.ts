import type { PlainDate } from "../../calendar/plain-date.js";
import type { AdminLevel, AdminUnit } from "../../geography/admin-unit.js";
import { type GazetteerIndex, indexOf } from "../../geography/gazetteer.js";
import { lifeOn } from "../../geography/lives.js";
import { trace } from "../../geography/trace.js";
import { compareLevels } from "./compare-levels.js";
import { liesIn } from "./lies-in.js";
import { unitOfLevel } from "./unit-of-level.js";
import type { UnplacedActivityReason } from "./unplaced-activity.js";
import type { UnitsQuestion } from "./units-question.js";

/** The units that something in a place reached, or may have reached. */
export interface Whereabouts {
  /** Why it is not known which; `null` where it is. */
  readonly reason: UnplacedActivityReason | null;
  readonly codes: readonly string[];
}

/** The first and the last day of something. */
interface Days {
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
}

/** The units that something reached, given the code of its place as of its own days; `null` for a place that the question is not about. */
export type PlaceFinder = (place: string | undefined, days: Days) => Whereabouts | null;

/**
 * Finds the units of a day that something reached. `existing` are all that are meant, in order.
 *
 * @internal
 */
export function placeFinder(
  question: UnitsQuestion,
  existing: readonly AdminUnit[],
  day: PlainDate,
): PlaceFinder {
  const codes = existing.map(({ code }) => code);
  const order = new Map<string | undefined, number>(codes.map((code, at) => [code, at]));
  if (question.gazetteer === undefined)
    return (place) => ({ reason: place === undefined ? "noPlace" : "unknownUnit", codes });
  const index = indexOf(question.gazetteer);
  return (place, { firstDay, lastDay }) => {
    if (place === undefined) return { reason: "noPlace", codes };
    const since = lifeOn(index.lives, place, lastDay) === undefined ? firstDay : lastDay;
    const unit = lifeOn(index.lives, place, since);
    if (unit === undefined) return { reason: "unknownUnit", codes };
    const ground = trace(index, { code: place, day: since }, day);
    const found =
      compareLevels(unit.level, question.level) === "above"
        ? somewhereIn(ground, index, existing, day)
        : reachedOn(ground, index, question.level, codes, order, day);
    const isMeant =
      ground.length === 0
        ? liesIn(index, unit, since, question.under)
        : ground.some((heir) => liesIn(index, heir, day, question.under));
    return isMeant || found.codes.length > 0 ? found : null;
  };
}

function somewhereIn(
  ground: readonly AdminUnit[],
  index: GazetteerIndex,
  existing: readonly AdminUnit[],
  day: PlainDate,
): Whereabouts {
  const within = existing.filter((unit) => ground.some(({ code }) => liesIn(index, unit, day, code)));
  return {
    reason: within.length === 0 ? "noUnitOfLevel" : "aboveLevel",
    codes: within.map(({ code }) => code),
  };
}

function reachedOn(
  ground: readonly AdminUnit[],
  index: GazetteerIndex,
  level: AdminLevel,
  existing: readonly string[],
  order: ReadonlyMap<string | undefined, number>,
  day: PlainDate,
): Whereabouts {
  const reached = new Set(ground.map((unit) => unitOfLevel(index, unit, level, day)?.code));
  const ranks = [...reached].flatMap((code) => order.get(code) ?? []).sort((a, b) => a - b);
  const codes = ranks.flatMap((rank) => existing[rank] ?? []);
  if (reached.size > 1) return { reason: "divided", codes };
  return { reason: codes.length === 0 ? "noUnitOfLevel" : null, codes };
}
