import type { PlainDate } from "../../calendar/plain-date.js";
import type { AdminUnit } from "../../geography/admin-unit.js";
import { ancestorsOf } from "../../geography/ancestors.js";
import type { GazetteerIndex } from "../../geography/gazetteer.js";
import { isAlive, lifeOn } from "../../geography/lives.js";
import { groundSince } from "../../geography/stretches-of.js";
import { trace } from "../../geography/trace.js";
import { memoise } from "../../internal/memoise.js";
import { remember } from "../../internal/remember.js";

/** A place for which a stock is known as of a day. */
export interface PlaceOfDay {
  readonly place: string | null;
  readonly lastDay: PlainDate;
  /** The day whose ground it is of, where that is not its last: an opening tells the stock of the eve, on the ground of the day that it opens. */
  readonly standsFrom?: PlainDate | undefined;
}

/** What stocks ask of the administrative units. */
export interface StockPlaces {
  /** Those that no other covers: a total of a province stands for those of its communes, one of a new unit for those of the units that it was formed of. */
  readonly uncovered: <Item extends PlaceOfDay>(items: readonly Item[]) => readonly Item[];
  /** Of each unit on the ground of a place on a day, its code, then those of the units that it lies in; none where the place was not there on its own day. */
  readonly codesOn: (item: PlaceOfDay, day: PlainDate) => readonly (readonly [string, ...string[]])[];
  /** Whether any unit began, ended or came by other ground between two days. */
  readonly changesBetween: (one: PlainDate, other: PlainDate) => boolean;
  /** The days after one and up to another on which a unit began, ended or came by other ground. */
  readonly changesWithin: (after: PlainDate, upTo: PlainDate) => readonly PlainDate[];
  /** Whether a place has the same ground on two days. */
  readonly sameGround: (place: string | null, one: PlainDate, other: PlainDate) => boolean;
  /** Whether the places of two times have the same ground together: a province and all its communes, two units and the one that they became. */
  readonly haveSameGround: (some: readonly PlaceOfDay[], others: readonly PlaceOfDay[]) => boolean;
  /** Whether the ground of some places lies within that of others, by the units of a day; of the latest of the others unless told otherwise. */
  readonly areWithin: (
    some: readonly PlaceOfDay[],
    others: readonly PlaceOfDay[],
    day?: PlainDate,
  ) => boolean;
  /** Whether some unit in a place, or above these places where none is given, existed on a day and is neither among them nor made up of them. */
  readonly lacks: (items: readonly PlaceOfDay[], within: string | undefined, day: PlainDate) => boolean;
}

/** A unit and those that it lies in. */
type Chain = readonly [AdminUnit, ...AdminUnit[]];

/**
 * @internal
 */
export function stockPlaces(index: GazetteerIndex): StockPlaces {
  const changes = daysOfChanges(index);
  const orderOn = orderBy(changes);
  const chains = new Map<string, readonly Chain[]>();
  /** The units that have the ground of a place on a day. */
  const chainsOf = (item: PlaceOfDay, day: PlainDate) => {
    const [code, own] = [item.place, groundDay(item)];
    return code === null
      ? []
      : remember(chains, `${code} ${own} ${day}`, () =>
          trace(index, { code, day: own }, day).map((unit): Chain => [
            unit,
            ...ancestorsOf(index, unit, day),
          ]),
        );
  };
  /** The day since which a place has the ground that it has on a day; `null` where it is not there. */
  const groundOn = (place: string | null, day: PlainDate) =>
    place === null || lifeOn(index.lives, place, day) === undefined ? null : groundSince(index, place, day);
  const hasSameGround = (place: string | null, one: PlainDate, other: PlainDate) =>
    groundOn(place, one) === groundOn(place, other);
  /** The places whose ground is that of a day. */
  const placesOn = (items: readonly PlaceOfDay[], day: PlainDate): ReadonlySet<string | null> =>
    new Set(
      items.filter((item) => hasSameGround(item.place, groundDay(item), day)).map(({ place }) => place),
    );
  /** Units of one level that exist on the same day lie beside each other, as long as they have the ground that they are told of. */
  const areBesideEachOther = (items: readonly PlaceOfDay[]) => {
    const day = latestDay(items);
    const levels = new Set(items.map(({ place }) => place && lifeOn(index.lives, place, day)?.level));
    return (
      levels.size === 1 &&
      !levels.has(undefined) &&
      items.every((item) => hasSameGround(item.place, groundDay(item), day))
    );
  };
  /** Of the days of some places, one in each stretch without a change. */
  const daysOfOrders = (items: readonly PlaceOfDay[]) => [
    ...new Map(items.map(groundDay).map((day) => [orderOn(day), day])).values(),
  ];
  /** Tells whether some others cover a place, in the order of a day or later. */
  const coverOf = (others: readonly PlaceOfDay[], days: readonly PlainDate[]) => {
    const orders = days.map((day) => ({ day, covering: placesOn(others, day) }));
    return (item: PlaceOfDay, since: PlainDate) => {
      const isIn = (chain: Chain, covering: ReadonlySet<string | null>) =>
        chain.some(({ code }) => code !== item.place && covering.has(code));
      return orders.some(({ day, covering }) => {
        const ground = orderOn(day) < orderOn(since) ? [] : chainsOf(item, day);
        return ground.length > 0 && ground.every((chain) => isIn(chain, covering));
      });
    };
  };
  /** Whether a unit is among some, or made up of them. */
  const isMadeUpOf = (code: string, isAmong: (code: string) => boolean, day: PlainDate): boolean => {
    if (isAmong(code)) return true;
    const parts = (index.children.get(code) ?? []).filter((unit) => isAlive(unit, day));
    // In tables that createGazetteer did not make a unit may lie in itself.
    return (
      parts.length > 0 && parts.every((part) => part.code !== code && isMadeUpOf(part.code, isAmong, day))
    );
  };
  const liesIn = (items: readonly PlaceOfDay[], others: readonly PlaceOfDay[], day: PlainDate) => {
    const among = new Set(others.flatMap((item) => chainsOf(item, day).map(([{ code }]) => code)));
    const isAmong = (code: string) => among.has(code);
    const isIn = (chain: Chain) =>
      chain.some(({ code }) => isAmong(code)) || isMadeUpOf(chain[0].code, isAmong, day);
    return items
      .map((item) => chainsOf(item, day))
      .every((ground) => ground.length > 0 && ground.every(isIn));
  };
  return {
    uncovered: (items) => {
      if (items.length < 2 || areBesideEachOther(items)) return items;
      const days = daysOfOrders(items);
      // A unit and those that it was formed of cover each other: the newer stands.
      const isReplaced = coverOf(items, days);
      const newest = items.filter((item) => !isReplaced(item, groundDay(item)));
      const isCovered = coverOf(newest, days);
      return newest.filter((item) => !isCovered(item, ""));
    },
    codesOn: (item, day) =>
      chainsOf(item, day).map(([unit, ...above]) => [unit.code, ...above.map(({ code }) => code)] as const),
    changesBetween: (one, other) => orderOn(one) !== orderOn(other),
    changesWithin: (after, upTo) => changes.filter((day) => after < day && day <= upTo),
    sameGround: hasSameGround,
    haveSameGround: (some, others) =>
      liesIn(some, others, latestDay(others)) && liesIn(others, some, latestDay(some)),
    areWithin: (some, others, day = latestDay(others)) => {
      // Between two days without a change, one stands for all.
      const once = new Map(some.map((one) => [`${one.place} ${orderOn(groundDay(one))}`, one]));
      return liesIn([...once.values()], others, day);
    },
    lacks: (items, within, day) => {
      const has = placesOn(items, day);
      const orders = daysOfOrders(items).map((then) => ({ then, had: placesOn(items, then) }));
      const wasIn = (code: string) =>
        orders.some(({ then, had }) => {
          const ground = chainsOf({ place: code, lastDay: day }, then);
          return ground.length > 0 && ground.every((chain) => chain.some((unit) => had.has(unit.code)));
        });
      const isAmong = (code: string) => has.has(code) || wasIn(code);
      const tops = items.flatMap((item) => chainsOf(item, day).flatMap((chain) => chain.at(-1)?.code ?? []));
      const roots = within === undefined ? [...new Set(tops)] : [within];
      return !roots.every((code) => isMadeUpOf(code, isAmong, day));
    },
  };
}

function groundDay({ lastDay, standsFrom = lastDay }: PlaceOfDay): PlainDate {
  return standsFrom;
}

function latestDay(items: readonly PlaceOfDay[]): PlainDate {
  return items.map(groundDay).reduce((last, day) => (day > last ? day : last), "");
}

/**
 * How many times something had changed by a day.
 *
 * @internal
 */
export function changesBy(index: GazetteerIndex): (day: PlainDate) => number {
  return orderBy(daysOfChanges(index));
}

function orderBy(changes: readonly PlainDate[]): (day: PlainDate) => number {
  return memoise((day) => changes.filter((one) => one <= day).length);
}

/** Every row that ends is named by an event of the day after, so that the first days of rows and the days of events are all of these times. */
function daysOfChanges({ lives, later }: GazetteerIndex): readonly PlainDate[] {
  const begins = [...lives.values()].flat().map(({ validFrom }) => validFrom);
  const events = [...later.values()].flat().map(({ on }) => on);
  return [...new Set([...begins, ...events])].sort();
}
