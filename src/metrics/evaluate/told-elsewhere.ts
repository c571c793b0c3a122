import { parsePeriod } from "../../calendar/parse-period.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import { addDays, type PlainDate } from "../../calendar/plain-date.js";
import { memoise } from "../../internal/memoise.js";
import { remember } from "../../internal/remember.js";
import type { Grouping, Plan } from "../plan.js";
import { isOfWords } from "./is-of-words.js";
import { type Key, keyText } from "./key.js";
import type { LooseRecord } from "./loose-record.js";
import { mayBeOfAny } from "./may-be-of-any.js";
import type { Scope } from "./scope.js";
import { standIn } from "./stand-in.js";
import type { StockPlaces } from "./stock-places.js";

type Time = Pick<LooseRecord, "firstDay" | "lastDay">;
/** Times, each once. */
type Times = Map<string, Time>;

/** When records with the same words tell of something, by where that was. */
interface Told {
  readonly anywhere: Times;
  /** Of what lies in no unit of one of the levels that the table groups by. */
  readonly wide: Times;
  /** Of a place that is not known. */
  readonly unplaced: Times;
  /** By a day on which the units are as they were then, by the code of a unit: of the unit itself (`of`), and of it and all that lies in it (`within`). */
  readonly placed: Map<PlainDate, Placed>;
}

interface Placed {
  readonly of: Map<string, Times>;
  readonly within: Map<string, Times>;
}

/**
 * Tells of a group without records whether one of a wider place, a longer time or without one of its words may have told of it, so that it is not known that nothing happened.
 *
 * @internal
 */
export function toldElsewhere(
  loose: readonly LooseRecord[],
  names: readonly string[],
  { groupBy, filter }: Plan,
  places: StockPlaces | null,
  kinds: readonly PeriodKind[],
): (key: Key, scope: Scope) => boolean {
  const groupings = names.map((name): Grouping => groupBy[name] ?? { by: name });
  const isWord = groupings.map(isOfWords);
  const textOf = (key: Key) => keyText(key.filter((_, at) => isWord[at]));
  const timeOf = timesOf(groupings, filter.period, kinds);
  const told = toldByWords(loose, places);
  const isTold = (own: Told, key: Key, scope: Scope): boolean => {
    const time = timeOf(key);
    const isThen = (times: Times | undefined) => times !== undefined && hasTime(times, time);
    const isNear = (place: string) =>
      isThen(own.unplaced) ||
      [...own.placed].some(([day, { of, within }]) => {
        const known = [day, ...(time === null ? [] : [time.lastDay])];
        const chains = known.flatMap((lastDay) => places?.codesOn({ place, lastDay }, day) ?? []);
        // Of a place that was not there then, nobody knows what it was.
        if (chains.length === 0) return isThen(own.anywhere);
        return chains.some(
          (chain) => chain.some((code) => isThen(of.get(code))) || isThen(within.get(chain[0])),
        );
      });
    // Of the row of no unit, only what lies in none can be.
    if (scope.place === null) return isThen(own.wide);
    // A row of a province is of the commune alone that the plan asks for.
    const asked = [scope.place, filter.place].filter((place) => place !== undefined);
    return asked.length === 0 ? isThen(own.anywhere) : asked.every(isNear);
  };
  return (key, scope) =>
    widerKeys(key, groupings).some((wider) => {
      const own = told.get(textOf(wider));
      return own !== undefined && isTold(own, key, scope);
    });
}

/** A key, and those of records that leave open some of its words. */
function widerKeys(key: Key, groupings: readonly Grouping[]): readonly Key[] {
  return groupings.reduce<readonly Key[]>(
    (keys, grouping, at) => {
      if (key[at] === null || !isOfWords(grouping) || !mayBeOfAny(grouping.by)) return keys;
      return [...keys, ...keys.map((one) => one.map((word, other) => (other === at ? null : word)))];
    },
    [key],
  );
}

/** The days that the periods of a key share, within those that are asked for; `null` where it has none. */
function timesOf(
  groupings: readonly Grouping[],
  asked: string | undefined,
  kinds: readonly PeriodKind[],
): (key: Key) => Time | null {
  const periodOf = memoise((id: string): Time => parsePeriod(id, kinds));
  return (key) => {
    const words = key.flatMap((word, at) => ("kind" in (groupings[at] ?? {}) ? (word ?? []) : []));
    const periods = [...words, ...(asked === undefined ? [] : [asked])].map(periodOf);
    return periods.reduce<Time | null>((one, other) => (one === null ? other : shared(one, other)), null);
  };
}

function shared(one: Time, other: Time): Time {
  return {
    firstDay: one.firstDay > other.firstDay ? one.firstDay : other.firstDay,
    lastDay: one.lastDay < other.lastDay ? one.lastDay : other.lastDay,
  };
}

function toldByWords(loose: readonly LooseRecord[], places: StockPlaces | null): ReadonlyMap<string, Told> {
  const dayFor = standIn(places);
  const found = new Map<string, Told>();
  for (const one of loose) {
    const { words, place, isWide } = one;
    const told = remember(found, keyText(words), nothingTold);
    for (const time of unchangedTimes(one, places)) {
      const put = (times: Times) => times.set(`${time.firstDay} ${time.lastDay}`, time);
      put(told.anywhere);
      if (isWide) put(told.wide);
      const day = dayFor(time.lastDay);
      const chains = places?.codesOn({ place, lastDay: one.lastDay }, day) ?? [];
      if (chains.length === 0) put(told.unplaced);
      const { of, within } = remember(told.placed, day, nothingPlaced);
      for (const chain of chains) {
        put(remember(of, chain[0], noTimes));
        for (const code of chain) put(remember(within, code, noTimes));
      }
    }
  }
  return found;
}

/** The days of a record, cut where units changed: its ground was that of other units before. */
function unchangedTimes({ firstDay, lastDay }: Time, places: StockPlaces | null): readonly Time[] {
  const begins = [firstDay, ...(places?.changesWithin(firstDay, lastDay) ?? [])];
  return begins.map((begin, at) => {
    const next = begins[at + 1];
    return { firstDay: begin, lastDay: next === undefined ? lastDay : addDays(next, -1) };
  });
}

const noTimes = (): Times => new Map();
const nothingPlaced = (): Placed => ({ of: new Map(), within: new Map() });
const nothingTold = (): Told => ({
  anywhere: noTimes(),
  wide: noTimes(),
  unplaced: noTimes(),
  placed: new Map(),
});

/** Whether one of some times has a day of a period. */
function hasTime(times: Times, period: Time | null): boolean {
  if (period === null) return times.size > 0;
  for (const { firstDay, lastDay } of times.values())
    if (firstDay <= period.lastDay && period.firstDay <= lastDay) return true;
  return false;
}
