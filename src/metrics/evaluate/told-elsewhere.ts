import type { PlainDate } from "../../calendar/plain-date.js";
import { memoise } from "../../internal/memoise.js";
import { remember } from "../../internal/remember.js";
import type { Plan } from "../plan.js";
import { type Key, keyText } from "./key.js";
import type { LooseRecord } from "./loose-record.js";
import type { Scope } from "./scope.js";
import type { StockPlaces } from "./stock-places.js";

type Time = Pick<LooseRecord, "firstDay" | "lastDay">;
/** Times, each once. */
type Times = Map<string, Time>;

/** When records with the same words tell of something, by where that was. */
interface Told {
  readonly anywhere: Times;
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
 * Tells of a group without records whether one of a wider place or a longer time may have told of it, so that it is not known that nothing happened.
 *
 * @internal
 */
export function toldElsewhere(
  loose: readonly LooseRecord[],
  names: readonly string[],
  { groupBy }: Plan,
  places: StockPlaces | null,
): (key: Key, scope: Scope) => boolean {
  const isWord = names.map((name) => !["level", "kind"].some((word) => word in (groupBy[name] ?? {})));
  const told = toldByWords(loose, places);
  return (key, { place, period }) => {
    const own = told.get(keyText(key.filter((_, at) => isWord[at])));
    if (own === undefined) return false;
    const isThen = (times: Times | undefined) => times !== undefined && hasTime(times, period);
    const isNear = (chains: ReturnType<StockPlaces["codesOn"]>, { of, within }: Placed) =>
      chains.some((chain) => chain.some((code) => isThen(of.get(code))) || isThen(within.get(chain[0])));
    if (isThen(own.unplaced)) return true;
    return [...own.placed].some(([day, placed]) => {
      const here = { place: place ?? null, lastDay: period?.lastDay ?? day };
      const chains = places?.codesOn(here, day) ?? [];
      // Of a group without a place, or whose place was not there then, it may be all of it.
      return chains.length === 0 ? isThen(own.anywhere) : isNear(chains, placed);
    });
  };
}

function toldByWords(loose: readonly LooseRecord[], places: StockPlaces | null): ReadonlyMap<string, Told> {
  const dayFor = standIn(places);
  const found = new Map<string, Told>();
  for (const { words, place, firstDay, lastDay } of loose) {
    const put = (times: Times) => times.set(`${firstDay} ${lastDay}`, { firstDay, lastDay });
    const told = remember(found, keyText(words), nothingTold);
    put(told.anywhere);
    const day = dayFor(lastDay);
    const chains = places?.codesOn({ place, lastDay }, day) ?? [];
    if (chains.length === 0) put(told.unplaced);
    const { of, within } = remember(told.placed, day, nothingPlaced);
    for (const chain of chains) {
      put(remember(of, chain[0], noTimes));
      for (const code of chain) put(remember(within, code, noTimes));
    }
  }
  return found;
}

const noTimes = (): Times => new Map();
const nothingPlaced = (): Placed => ({ of: new Map(), within: new Map() });
const nothingTold = (): Told => ({ anywhere: noTimes(), unplaced: noTimes(), placed: new Map() });

/** Whether one of some times has a day of a period. */
function hasTime(times: Times, period: Time | null | undefined): boolean {
  if (period == null) return times.size > 0;
  for (const { firstDay, lastDay } of times.values())
    if (firstDay <= period.lastDay && period.firstDay <= lastDay) return true;
  return false;
}

/** Of days between which no unit changed, the first that is met, which stands for all: there are many days, and few changes. */
function standIn(places: StockPlaces | null): (day: PlainDate) => PlainDate {
  const days: PlainDate[] = [];
  return memoise((day) => {
    const same = days.find((one) => places?.changesBetween(one, day) !== true);
    if (same === undefined) days.push(day);
    return same ?? day;
  });
}
