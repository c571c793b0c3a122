import type { Period } from "../../calendar/period.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import { addToGroup } from "../../internal/add-to-group.js";
import { memoise } from "../../internal/memoise.js";
import { remember } from "../../internal/remember.js";
import type { Plan } from "../plan.js";
import { type Key, keyText } from "./key.js";
import type { LooseRecord } from "./loose-records.js";
import type { Scope } from "./scope.js";
import type { StockPlaces } from "./stock-places.js";

/** Loose records with the same words, of one place while no unit changed. */
interface Bundle extends Pick<LooseRecord, "key" | "place"> {
  /** A day of that time. */
  readonly day: PlainDate;
  readonly times: readonly Pick<LooseRecord, "firstDay" | "lastDay">[];
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
  if (loose.length === 0) return () => false;
  const isWord = names.map((name) => {
    const grouping = groupBy[name];
    return grouping === undefined || !("level" in grouping || "kind" in grouping);
  });
  const textOf = (key: Key) => keyText(key.filter((_, at) => isWord[at]));
  const dayFor = standIn(places);
  const byWords = new Map<string, Bundle[]>();
  for (const one of bundlesOf(loose, dayFor)) addToGroup(byWords, textOf(one.key), one);
  const known = new Map<string, boolean>();
  const liesIn = (place: string, day: PlainDate, other: Bundle) =>
    remember(known, keyText([place, day, other.place, other.day]), () => {
      const outer = { place: other.place, lastDay: other.day };
      return places?.areWithin([{ place, lastDay: day }], [outer]) ?? true;
    });
  return (key, { place, period }) => {
    const day = period == null ? null : dayFor(period.lastDay);
    return (byWords.get(textOf(key)) ?? []).some(
      (one) =>
        fits(one.key, key, isWord) &&
        overlaps(one, period) &&
        // A record without a place may be of any.
        (one.place === null || place == null || liesIn(place, day ?? one.day, one)),
    );
  };
}

/** Whether what a record has of places and periods is that of the group. */
function fits(own: Key, key: Key, isWord: readonly boolean[]): boolean {
  return own.every((word, at) => word === null || isWord[at] === true || word === key[at]);
}

function overlaps({ times }: Bundle, period: Period | null | undefined): boolean {
  return (
    period == null ||
    times.some(({ firstDay, lastDay }) => firstDay <= period.lastDay && period.firstDay <= lastDay)
  );
}

function bundlesOf(loose: readonly LooseRecord[], dayFor: (day: PlainDate) => PlainDate): readonly Bundle[] {
  const found = new Map<string, Bundle & { readonly times: LooseRecord[] }>();
  for (const one of loose) {
    const { key, place } = one;
    const day = dayFor(one.lastDay);
    remember(found, keyText([...key, place, day]), () => ({ key, place, day, times: [] })).times.push(one);
  }
  return [...found.values()];
}

/** Of days between which no unit changed, the first that is asked about, which stands for all: there are many days, and few changes. */
function standIn(places: StockPlaces | null): (day: PlainDate) => PlainDate {
  const days: PlainDate[] = [];
  return memoise((day) => {
    const same = days.find((one) => places?.changesBetween(one, day) !== true);
    if (same === undefined) days.push(day);
    return same ?? day;
  });
}
