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
  readonly uncovered: <Item extends PlaceOfDay>(items: readonly Item[], day: PlainDate) => readonly Item[];
  /** Whether any unit began or ended between two days. */
  readonly changesBetween: (one: PlainDate, other: PlainDate) => boolean;
  /** Whether a place has the same ground on two days. */
  readonly sameGround: (place: string | null, one: PlainDate, other: PlainDate) => boolean;
  /** Whether the places of two times have the same ground together: a province and all its communes, two units and the one that they became. */
  readonly haveSameGround: (some: readonly PlaceOfDay[], others: readonly PlaceOfDay[]) => boolean;
  /** Whether some unit in a place, or above these places where none is given, existed on a day and is neither among them nor made up of them. */
  readonly lacks: (places: readonly string[], within: string | undefined, day: PlainDate) => boolean;
}

/**
 * @internal
 */
export function stockPlaces(index: GazetteerIndex): StockPlaces {
  const groundOn = groundsOf(index);
  const changeDays = changeDaysOf(index);
  const chains = new Map<string, readonly (readonly AdminUnit[])[]>();
  /** The units that have the ground of a place on a day, each with all above it. */
  const chainsOf = (place: string, since: PlainDate, day: PlainDate) =>
    remember(chains, `${place} ${since} ${day}`, () => {
      const own = lifeOn(index.lives, place, day);
      const heirs = own === undefined ? trace(index, { code: place, day: since }, day) : [own];
      return heirs.map((unit) => [unit, ...ancestorsOf(index, unit, day)]);
    });
  const levelOn = (place: string, day: PlainDate) => lifeOn(index.lives, place, day)?.level;
  /** Units of one level that exist on the same day lie beside each other. */
  const areBesideEachOther = (items: readonly PlaceOfDay[], day: PlainDate) => {
    const [first] = items;
    const level = first?.place == null ? undefined : levelOn(first.place, day);
    return level !== undefined && items.every(({ place }) => place !== null && levelOn(place, day) === level);
  };
  /** Whether a unit is among some, or made up of them. */
  const isMadeUpOf = (code: string, among: ReadonlySet<string>, day: PlainDate): boolean => {
    if (among.has(code)) return true;
    const parts = (index.children.get(code) ?? []).filter((unit) => isAlive(unit, day));
    return parts.length > 0 && parts.every((part) => isMadeUpOf(part.code, among, day));
  };
  /** The units of a day that have the ground of some places. */
  const unitsOn = (items: readonly PlaceOfDay[], day: PlainDate) =>
    items.map(({ place, lastDay }) =>
      place === null ? [] : trace(index, { code: place, day: lastDay }, day),
    );
  const liesIn = (items: readonly PlaceOfDay[], others: readonly PlaceOfDay[], day: PlainDate) => {
    const among = new Set(unitsOn(others, day).flatMap((units) => units.map(({ code }) => code)));
    const isIn = (unit: AdminUnit) =>
      isMadeUpOf(unit.code, among, day) || ancestorsOf(index, unit, day).some(({ code }) => among.has(code));
    return unitsOn(items, day).every((units) => units.length > 0 && units.every(isIn));
  };
  return {
    uncovered: (items, day) => {
      if (items.length < 2 || areBesideEachOther(items, day)) return items;
      const covering = new Set(
        items.flatMap(({ place, lastDay }) =>
          place !== null && groundOn(place, lastDay) === groundOn(place, day) ? place : [],
        ),
      );
      const isCovered = ({ place, lastDay }: PlaceOfDay) => {
        if (place === null) return false;
        const ground = chainsOf(place, lastDay, day);
        const isIn = (chain: readonly AdminUnit[]) =>
          chain.some(({ code }) => code !== place && covering.has(code));
        return ground.length > 0 && ground.every(isIn);
      };
      return items.filter((item) => !isCovered(item));
    },
    changesBetween: (one, other) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      return from !== to && changeDays.some((day) => from <= day && day <= to);
    },
    sameGround: (place, one, other) => place === null || groundOn(place, one) === groundOn(place, other),
    haveSameGround: (some, others) =>
      liesIn(some, others, latestDay(others)) && liesIn(others, some, latestDay(some)),
    lacks: (places, within, day) => {
      const has = new Set(places);
      const roots = within === undefined ? rootsOf(places, chainsOf, day) : [within];
      return !roots.every((code) => isMadeUpOf(code, has, day));
    },
  };
}

function latestDay(items: readonly PlaceOfDay[]): PlainDate {
  return items.reduce((last, { lastDay }) => (lastDay > last ? lastDay : last), "");
}

function rootsOf(
  places: readonly string[],
  chainsOf: (place: string, since: PlainDate, day: PlainDate) => readonly (readonly AdminUnit[])[],
  day: PlainDate,
): readonly string[] {
  const roots = places.flatMap((place) =>
    chainsOf(place, day, day).map((chain) => chain.at(-1)?.code ?? place),
  );
  return [...new Set(roots)];
}

/** The days on which units began or ended. */
function changeDaysOf({ lives }: GazetteerIndex): readonly PlainDate[] {
  const days = new Set<PlainDate>();
  for (const rows of lives.values())
    for (const { validFrom, validTo } of rows) {
      days.add(validFrom);
      if (validTo !== undefined) days.add(validTo);
    }
  return [...days];
}

function groundsOf(index: GazetteerIndex): (place: string, day: PlainDate) => string {
  const stretches = memoise((place: string) => {
    const level = index.lives.get(place)?.[0]?.level;
    return level === undefined ? [] : stretchesOf(index, place, level);
  });
  return (place, day) =>
    stretches(place)
      .filter(({ from }) => from <= day)
      .at(-1)?.groundSince ?? "";
}
