import type { PlainDate } from "../../calendar/plain-date.js";
import type { AdminUnit } from "../../geography/admin-unit.js";
import { ancestorsOf } from "../../geography/ancestors.js";
import type { GazetteerIndex } from "../../geography/gazetteer.js";
import { isAlive, lifeOn } from "../../geography/lives.js";
import { stretchesOf } from "../../geography/stretches-of.js";
import { trace } from "../../geography/trace.js";
import { memoise } from "../../internal/memoise.js";
import { remember } from "../../internal/remember.js";

/** A place for which a stock is known as of a day. */
interface PlaceOfDay {
  readonly place: string | null;
  readonly lastDay: PlainDate;
}

/** What stocks ask of the administrative units. */
export interface StockPlaces {
  /** Those that no other covers: a total of a province stands for those of its communes, one of a new unit for those of the units that it was formed of. */
  readonly uncovered: <Item extends PlaceOfDay>(items: readonly Item[]) => readonly Item[];
  /** Whether any unit began, ended or came by other ground between two days. */
  readonly changesBetween: (one: PlainDate, other: PlainDate) => boolean;
  /** Whether a place has the same ground on two days. */
  readonly sameGround: (place: string | null, one: PlainDate, other: PlainDate) => boolean;
  /** Whether the places of two times have the same ground together: a province and all its communes, two units and the one that they became. */
  readonly haveSameGround: (some: readonly PlaceOfDay[], others: readonly PlaceOfDay[]) => boolean;
  /** Whether some unit in a place, or above these places where none is given, existed on a day and is neither among them nor made up of them. */
  readonly lacks: (items: readonly PlaceOfDay[], within: string | undefined, day: PlainDate) => boolean;
}

/**
 * @internal
 */
export function stockPlaces(index: GazetteerIndex): StockPlaces {
  const groundOn = groundsOf(index);
  const changesBetween = changesIn(index);
  const chains = new Map<string, readonly (readonly AdminUnit[])[]>();
  /** The units that have the ground of a place on a day, each with all above it. */
  const chainsOf = ({ place, lastDay }: PlaceOfDay, day: PlainDate) =>
    place === null
      ? []
      : remember(chains, `${place} ${lastDay} ${day}`, () => {
          const own = lifeOn(index.lives, place, day);
          const heirs = own === undefined ? trace(index, { code: place, day: lastDay }, day) : [own];
          return heirs.map((unit) => [unit, ...ancestorsOf(index, unit, day)]);
        });
  /** Units of one level that exist on the same day lie beside each other. */
  const areBesideEachOther = (items: readonly PlaceOfDay[]) => {
    const day = latestDay(items);
    const levels = new Set(items.map(({ place }) => place && lifeOn(index.lives, place, day)?.level));
    return levels.size === 1 && !levels.has(undefined);
  };
  /** The places whose ground is that of a day. */
  const placesOn = (items: readonly PlaceOfDay[], day: PlainDate): ReadonlySet<string> =>
    new Set(
      items.flatMap(({ place, lastDay }) =>
        place !== null && groundOn(place, lastDay) === groundOn(place, day) ? place : [],
      ),
    );
  /** Of the days of some places, the last before each change, and the last of all. */
  const daysOfOrders = (items: readonly PlaceOfDay[]) => {
    const days = [...new Set(items.map(({ lastDay }) => lastDay))].sort();
    return days.filter((day, at) => {
      const next = days[at + 1];
      return next === undefined || changesBetween(day, next);
    });
  };
  const isCovered = (item: PlaceOfDay, covering: ReadonlySet<string>, day: PlainDate) => {
    const ground = chainsOf(item, day);
    const isIn = (chain: readonly AdminUnit[]) =>
      chain.some(({ code }) => code !== item.place && covering.has(code));
    return ground.length > 0 && ground.every(isIn);
  };
  /** Whether a unit is among some, or made up of them. */
  const isMadeUpOf = (code: string, isAmong: (code: string) => boolean, day: PlainDate): boolean => {
    if (isAmong(code)) return true;
    const parts = (index.children.get(code) ?? []).filter((unit) => isAlive(unit, day));
    return parts.length > 0 && parts.every((part) => isMadeUpOf(part.code, isAmong, day));
  };
  /** The units of a day that have the ground of some places. */
  const unitsOn = (items: readonly PlaceOfDay[], day: PlainDate) =>
    items.map(({ place, lastDay }) =>
      place === null ? [] : trace(index, { code: place, day: lastDay }, day),
    );
  const liesIn = (items: readonly PlaceOfDay[], others: readonly PlaceOfDay[], day: PlainDate) => {
    const among = new Set(unitsOn(others, day).flatMap((units) => units.map(({ code }) => code)));
    const isAmong = (code: string) => among.has(code);
    const isIn = (unit: AdminUnit) =>
      isMadeUpOf(unit.code, isAmong, day) || ancestorsOf(index, unit, day).some(({ code }) => isAmong(code));
    return unitsOn(items, day).every((units) => units.length > 0 && units.every(isIn));
  };
  return {
    uncovered: (items) => {
      if (items.length < 2 || areBesideEachOther(items)) return items;
      const days = daysOfOrders(items);
      const without = (kept: typeof items, isLookedAt: (day: PlainDate, lastDay: PlainDate) => boolean) => {
        const covering = days.map((day) => ({ day, places: placesOn(kept, day) }));
        return kept.filter(
          (item) =>
            !covering.some(
              ({ day, places }) => isLookedAt(day, item.lastDay) && isCovered(item, places, day),
            ),
        );
      };
      // A unit and those that it was formed of cover each other: the newer stands.
      const newest = without(items, (day, lastDay) => lastDay <= day);
      return without(newest, (day, lastDay) => day < lastDay);
    },
    changesBetween,
    sameGround: (place, one, other) => place === null || groundOn(place, one) === groundOn(place, other),
    haveSameGround: (some, others) =>
      liesIn(some, others, latestDay(others)) && liesIn(others, some, latestDay(some)),
    lacks: (items, within, day) => {
      const has = placesOn(items, day);
      const otherOrders = daysOfOrders(items)
        .filter((then) => changesBetween(then, day))
        .map((then) => ({ then, had: placesOn(items, then) }));
      const wasFormedOfThem = (code: string) =>
        otherOrders.some(({ then, had }) => {
          const parts = trace(index, { code, day }, then);
          return (
            parts.length > 0 && parts.every((part) => isMadeUpOf(part.code, (one) => had.has(one), then))
          );
        });
      const isAmong = (code: string) => has.has(code) || wasFormedOfThem(code);
      const tops = items.flatMap((item) => chainsOf(item, day).flatMap((chain) => chain.at(-1)?.code ?? []));
      const roots = within === undefined ? [...new Set(tops)] : [within];
      return !roots.every((code) => isMadeUpOf(code, isAmong, day));
    },
  };
}

function latestDay(items: readonly PlaceOfDay[]): PlainDate {
  return items.reduce((last, { lastDay }) => (lastDay > last ? lastDay : last), "");
}

/** Every row that ends is named by an event of the day after, so that the first days of rows and the days of events are all on which something changed. */
function changesIn({ lives, later }: GazetteerIndex): (one: PlainDate, other: PlainDate) => boolean {
  const begins = [...lives.values()].flat().map(({ validFrom }) => validFrom);
  const events = [...later.values()].flat().map(({ on }) => on);
  const days = [...new Set([...begins, ...events])];
  return (one, other) => {
    const [from, to] = one < other ? [one, other] : [other, one];
    return days.some((day) => from < day && day <= to);
  };
}

/** The day since which a place has the ground that it has on a day; `null` where it is not there. */
function groundsOf(index: GazetteerIndex): (place: string, day: PlainDate) => PlainDate | null {
  const stretches = memoise((place: string) => {
    const level = index.lives.get(place)?.[0]?.level;
    return level === undefined ? [] : stretchesOf(index, place, level);
  });
  return (place, day) => {
    const stretch = stretches(place)
      .filter(({ from }) => from <= day)
      .at(-1);
    return stretch?.code === place ? stretch.groundSince : null;
  };
}
