import type { Period } from "../../calendar/period.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import type { AdminLevel } from "../../geography/admin-unit.js";
import { compareText } from "../../internal/compare-text.js";
import { exactly } from "../../quantity/exactly.js";
import { makeFigure } from "../../quantity/make-figure.js";
import { type Ratio, ratio } from "../../quantity/ratio.js";
import type { Activity } from "../../records/activity.js";
import type { Topic } from "../../records/codes.js";
import { daysOf } from "../../records/days-of.js";
import type { Register } from "../../records/register.js";
import { periodOf } from "./period-of.js";
import { type PlaceFinder, placeFinder, type Whereabouts } from "./place-finder.js";
import { refuseRecord, requireRecords } from "./require-records.js";
import { requireOptions } from "./require-options.js";
import type { UnplacedActivity } from "./unplaced-activity.js";
import { existingUnits, refuseQuestion, requireUnitsQuestion, type UnitsQuestion } from "./units-question.js";

/** Which units an activity may have reached, and when. */
export interface PlacesReachedOptions<Level extends AdminLevel = AdminLevel> extends UnitsQuestion<Level> {
  /** The period, or its id. */
  readonly period: Period | string;
  /** Only activities about one of these topics; about any by default. */
  readonly topics?: readonly Topic[] | undefined;
  /** All kinds of period, yours among them; defaults to those that phongtrao knows. */
  readonly periodKinds?: readonly PeriodKind[] | undefined;
}

/** Which units were reached by an activity. Plain frozen data. */
export interface PlacesReached<Level extends AdminLevel = AdminLevel> {
  /** The level of the units. */
  readonly level: Level;
  /** The period. */
  readonly period: Period;
  /** Units reached over units that existed. At most those are reached besides that an activity without a certain unit may have reached. */
  readonly share: Ratio<Level, Level>;
  /** The codes of the units certainly reached, in Vietnamese order of their names. */
  readonly reached: readonly string[];
  /** The codes of the others, in the same order. */
  readonly notReached: readonly string[];
  /** The activities of which it is not known which unit they reached, by id. */
  readonly unplaced: readonly UnplacedActivity[];
}

/**
 * Which units of a level had at least one activity in a period, over the units that existed on its last day.
 *
 * An activity reaches the unit of its place and all those that this lies in. An activity in a unit that had ended by the period's last day reached
 * the unit that has its territory then. Where the unit is not certain, the activity is named with the units that it may have reached, and these count
 * in the upper bound of the number of units reached. A unit is not certain where there is no place or an unknown one, where the place is above the
 * level or was divided since, and where the date lies only partly within the period.
 *
 * The share is `missing` where it is not known which units there were, `zero-denominator` where there were none. Throws what {@link coverage} throws; `invalid-register` for no list of activities, and `invalid-question` for topics that are no list.
 *
 * @param register - A register, or its `activities` alone.
 * @param options - The `period`; the `level` of the units and the `gazetteer` that knows them; `under` a
 *   unit, about some `topics` alone.
 *
 * @example
 * ```ts
 * import { createGazetteer, formatRatio, parseRegister, placesReached } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const register = parseRegister({
 *   activities: [
 *     { id: "a1", kind: "talk", when: "2022-11-18", topics: ["crime-prevention"], place: "05293" },
 *     { id: "a2", kind: "contest", when: "2022-11-20", topics: ["crime-prevention"], place: "157" },
 *   ],
 * });
 * const gazetteer = createGazetteer({
 *   units: [
 *     { code: "157", name: "Lạc Sơn", level: "district", validFrom: "1991-10-01" },
 *     { code: "05293", name: "Mỹ Thành", level: "commune", parent: "157", validFrom: "1991-10-01" },
 *     { code: "05296", name: "Tuân Đạo", level: "commune", parent: "157", validFrom: "1991-10-01" },
 *     { code: "05299", name: "Văn Nghĩa", level: "commune", parent: "157", validFrom: "1991-10-01" },
 *     { code: "05302", name: "Văn Sơn", level: "commune", parent: "157", validFrom: "1991-10-01" },
 *   ],
 *   successions: [],
 * });
 *
 * const { reached, notReached, unplaced, share } = placesReached(register, {
 *   gazetteer,
 *   period: "2022",
 *   level: "commune",
 * });
 * [reached, notReached]; // [["05293"], ["05296", "05299", "05302"]]
 * unplaced.map(({ activity, reason }) => [activity, reason]); // [["a2", "aboveLevel"]]
 * share.estimate; // "0.25"
 * share.upper; // "1"
 * ```
 */
export function placesReached<Level extends AdminLevel>(
  register: Pick<Register, "activities">,
  options: PlacesReachedOptions<Level>,
): PlacesReached<Level> {
  requireOptions(options, {
    period: true,
    topics: true,
    periodKinds: true,
    gazetteer: true,
    level: true,
    under: true,
  });
  const period = periodOf(options.period, options.periodKinds);
  requireUnitsQuestion(options, [period.lastDay]);
  const existing = existingUnits(options)(period.lastDay);
  const codes = (existing ?? []).map(({ code }) => code);
  const visits = visitsOf(register, options, period, placeFinder(options, existing ?? [], period.lastDay));
  const certain = new Set(visits.flatMap(({ reason, codes }) => (reason === null ? codes : [])));
  const possible = new Set(visits.flatMap(({ codes }) => codes));
  return Object.freeze({
    level: options.level,
    period,
    share:
      existing === null ? ratio<Level, Level>(null, null) : shareOf(options.level, codes, certain, possible),
    reached: Object.freeze(codes.filter((code) => certain.has(code))),
    notReached: Object.freeze(codes.filter((code) => !certain.has(code))),
    unplaced: Object.freeze(visits.flatMap(unplacedOf)),
  });
}

/** An activity, and the units that it reached or may have reached. */
interface Visit extends Whereabouts {
  readonly activity: Activity;
}

/** The activities that are meant, by id. */
function visitsOf(
  register: Pick<Register, "activities">,
  { topics, periodKinds }: PlacesReachedOptions,
  period: Period,
  find: PlaceFinder,
): readonly Visit[] {
  const activities = requireRecords(register, "activities");
  const isMeant = topicFilter(topics);
  const findOnce = rememberPlaces(find);
  const visits = activities.flatMap((activity, index) => {
    check(activity, index);
    const days = daysOf(activity.when, periodKinds);
    if (!isMeant(activity) || days.lastDay < period.firstDay || days.firstDay > period.lastDay) return [];
    const found = findOnce(activity.place, days);
    if (found === null) return [];
    const isWithin = period.firstDay <= days.firstDay && days.lastDay <= period.lastDay;
    return [{ activity, codes: found.codes, reason: isWithin ? found.reason : (found.reason ?? partly) }];
  });
  return visits.sort((a, b) => compareText(a.activity.id, b.activity.id));
}

const partly = "partlyWithin";

function topicFilter(topics: readonly Topic[] | undefined): (activity: Activity) => boolean {
  if (topics === undefined) return () => true;
  if (!Array.isArray(topics)) refuseQuestion("a list of topics", topics, "topics");
  const wanted = new Set(topics);
  return (activity) => activity.topics.some((topic) => wanted.has(topic));
}

/** Many activities share a place and a day. */
function rememberPlaces(find: PlaceFinder): PlaceFinder {
  const known = new Map<string, Whereabouts | null>();
  return (place, days) => {
    const key = JSON.stringify([days.firstDay, days.lastDay, place]);
    const found = known.get(key) ?? (known.has(key) ? null : find(place, days));
    known.set(key, found);
    return found;
  };
}

function check({ id, when, topics, place }: Activity, index: number): void {
  const path = ["activities", index];
  if (typeof id !== "string") refuseRecord(id, "a text", [...path, "id"]);
  if (typeof when !== "string") refuseRecord(when, "a day or the id of a period", [...path, "when"]);
  if (!Array.isArray(topics)) refuseRecord(topics, "a list of topics", [...path, "topics"]);
  if (place !== undefined && typeof place !== "string") refuseRecord(place, "a code", [...path, "place"]);
}

function shareOf<Level extends AdminLevel>(
  level: Level,
  { length }: readonly string[],
  certain: ReadonlySet<string>,
  possible: ReadonlySet<string>,
): Ratio<Level, Level> {
  const reached = makeFigure(level, certain.size, { lower: certain.size, upper: possible.size });
  return ratio<Level, Level>(reached, exactly(length, level));
}

function unplacedOf({ activity, reason, codes }: Visit): readonly UnplacedActivity[] {
  if (reason === null) return [];
  const { id, place = null } = activity;
  return [Object.freeze({ activity: id, place, reason, candidates: Object.freeze([...codes]) })];
}
