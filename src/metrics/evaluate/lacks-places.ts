import type { PlainDate } from "../../calendar/plain-date.js";
import { daysApart, type GroundsThroughTime, placesOn } from "./grounds-through-time.js";
import { isMadeUpOf } from "./is-made-up-of.js";
import type { PlaceOfDay } from "./place-of-day.js";

/**
 * Whether some unit in a place, or above some places where none is given, existed on a day and is neither among them nor made up of them.
 *
 * @internal
 */
export function lacksPlaces(
  grounds: GroundsThroughTime,
  items: readonly PlaceOfDay[],
  within: string | undefined,
  day: PlainDate,
): boolean {
  const { index, chainsOf } = grounds;
  const has = placesOn(grounds, items, day);
  const orders = daysApart(grounds, items).map((then) => ({ then, had: placesOn(grounds, items, then) }));
  const wasIn = (code: string) =>
    orders.some(({ then, had }) => {
      const ground = chainsOf({ place: code, lastDay: day }, then);
      return ground.length > 0 && ground.every((chain) => chain.some((unit) => had.has(unit.code)));
    });
  const isAmong = (code: string) => has.has(code) || wasIn(code);
  const tops = items.flatMap((item) => chainsOf(item, day).flatMap((chain) => chain.at(-1)?.code ?? []));
  const roots = within === undefined ? [...new Set(tops)] : [within];
  return !roots.every((code) => isMadeUpOf(index, code, isAmong, day));
}
