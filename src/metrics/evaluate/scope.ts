import { parsePeriod } from "../../calendar/parse-period.js";
import type { Period } from "../../calendar/period.js";
import { span } from "../../calendar/kinds/span.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import { adminLevels } from "../../geography/admin-unit.js";
import type { Gazetteer } from "../../geography/gazetteer.js";
import { memoise } from "../../internal/memoise.js";
import type { Plan } from "../plan.js";
import { asksForLess } from "./asks-for-less.js";
import type { Key } from "./key.js";

/** Which place and which period a group is about. */
export interface Scope {
  /** The code of a unit; `undefined` for all places, `null` where the records of the group have none. */
  readonly place: string | null | undefined;
  /** `undefined` for all time, `null` where the records of the group lie in no single period. */
  readonly period: Period | null | undefined;
}

/**
 * Tells the scope of the groups of a set of groupings by their keys: the lowest of the places that it names and that of the filter, the days that its periods and that of the
 * filter share.
 *
 * @internal
 */
export function scopesOf(
  { groupBy, filter }: Plan,
  kinds: readonly PeriodKind[],
  gazetteer: Gazetteer | undefined,
): (names: readonly string[]) => (key: Key) => Scope {
  const periodOf = memoise((id: string) => parsePeriod(id, kinds));
  const asked = filter.period === undefined ? undefined : periodOf(filter.period);
  const inAsked = asked === undefined ? [] : [asked];
  return (names) => {
    const placeAt = lowestPlace(names, groupBy);
    const isOfLess = asksForLess(filter.place, groupBy[names[placeAt] ?? ""], gazetteer);
    const placeIn = (word: string | null) => (isOfLess && word !== null ? filter.place : word);
    const periodsAt = names.flatMap((name, at) => ("kind" in (groupBy[name] ?? {}) ? at : []));
    return (key) => ({
      place: placeAt === -1 ? filter.place : placeIn(key[placeAt] ?? null),
      period:
        periodsAt.length === 0
          ? asked
          : shared([...inAsked, ...periodsAt.map((at) => periodIn(key[at] ?? null))]),
    });
  };

  function periodIn(word: string | null): Period | null {
    return word === null ? null : periodOf(word);
  }
}

function lowestPlace(names: readonly string[], groupBy: Plan["groupBy"]): number {
  const ranks = names.map((name) => {
    const grouping = groupBy[name];
    return grouping !== undefined && "level" in grouping ? adminLevels.indexOf(grouping.level) : -1;
  });
  return ranks.indexOf(Math.max(0, ...ranks));
}

/** One of the periods where it lies in all of them, else a span of the days that they share. */
function shared(periods: readonly (Period | null)[]): Period | null {
  return periods.reduce((one, other) => one && other && sharedByTwo(one, other));
}

function sharedByTwo(one: Period, other: Period): Period | null {
  const [later, earlier] = one.firstDay >= other.firstDay ? [one, other] : [other, one];
  if (later.lastDay <= earlier.lastDay) return later;
  if (earlier.firstDay === later.firstDay) return earlier;
  return later.firstDay <= earlier.lastDay ? span.of(later.firstDay, earlier.lastDay) : null;
}
