import { parsePeriod } from "../../calendar/parse-period.js";
import type { Period } from "../../calendar/period.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import { adminLevels } from "../../geography/admin-unit.js";
import { memoise } from "../../internal/memoise.js";
import { compareText } from "../../internal/compare-text.js";
import type { Plan } from "../plan.js";
import type { Key } from "./key.js";

/** Which place and which period a group is about. */
export interface Scope {
  /** The code of a unit; `undefined` for all places, `null` where the records of the group have none. */
  readonly place: string | null | undefined;
  /** `undefined` for all time, `null` where the records of the group lie in no single period. */
  readonly period: Period | null | undefined;
}

/**
 * Tells the scope of groups by their keys: the lowest of the places that a set of groupings names, the shortest of its periods, else those of the filter.
 *
 * @internal
 */
export function scopesOf(
  { groupBy, filter }: Plan,
  kinds: readonly PeriodKind[],
): (names: readonly string[], key: Key) => Scope {
  const periodOf = memoise((id: string) => parsePeriod(id, kinds));
  const asked = filter.period === undefined ? undefined : periodOf(filter.period);
  const rankOf = (name: string) => {
    const grouping = groupBy[name];
    return grouping !== undefined && "level" in grouping ? adminLevels.indexOf(grouping.level) : -1;
  };
  return (names, key) => {
    let [place, rank]: [string | null | undefined, number] = [filter.place, -1];
    const periods: (Period | null)[] = [];
    names.forEach((name, at) => {
      const word = key[at] ?? null;
      const grouping = groupBy[name];
      if (grouping !== undefined && "kind" in grouping) periods.push(word === null ? null : periodOf(word));
      if (rankOf(name) > rank) [place, rank] = [word, rankOf(name)];
    });
    return { place, period: periods.length === 0 ? asked : shortest(periods) };
  };
}

function shortest(periods: readonly (Period | null)[]): Period | null {
  if (periods.includes(null)) return null;
  const [first] = periods
    .filter((period) => period !== null)
    .sort((a, b) => compareText(b.firstDay, a.firstDay) || compareText(a.lastDay, b.lastDay));
  return first ?? null;
}
