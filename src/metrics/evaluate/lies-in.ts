import type { PlainDate } from "../../calendar/plain-date.js";
import { remember } from "../../internal/remember.js";
import type { Chain, GroundsThroughTime } from "./grounds-through-time.js";
import { isMadeUpOf } from "./is-made-up-of.js";
import { groundDay, type PlaceOfDay } from "./place-of-day.js";

type IsIn = (item: PlaceOfDay) => boolean;

/**
 * Tells whether the ground of some places lies within that of others, by the units of a day. The others are a list that nobody changes: what is stated of thousands of communes
 * is the same for each month in which nothing changed, and each place is looked up in it once for each stretch without a change.
 *
 * @internal
 */
export function liesIn(
  grounds: GroundsThroughTime,
): (items: readonly PlaceOfDay[], others: readonly PlaceOfDay[], day: PlainDate) => boolean {
  const known = new WeakMap<readonly PlaceOfDay[], Map<number, IsIn>>();
  return (items, others, day) => {
    const ofOthers = remember(known, others, () => new Map<number, IsIn>());
    return items.every(remember(ofOthers, grounds.orderOn(day), () => within(grounds, others, day)));
  };
}

function within(
  { index, chainsOf, orderOn }: GroundsThroughTime,
  others: readonly PlaceOfDay[],
  day: PlainDate,
): IsIn {
  const among = new Set(others.flatMap((item) => chainsOf(item, day).map(([{ code }]) => code)));
  const isAmong = (code: string) => among.has(code);
  const isIn = (chain: Chain) =>
    chain.some(({ code }) => isAmong(code)) || isMadeUpOf(index, chain[0].code, isAmong, day);
  const known = new Map<string, boolean>();
  return (item) =>
    remember(known, `${item.place} ${orderOn(groundDay(item))}`, () => {
      const ground = chainsOf(item, day);
      return ground.length > 0 && ground.every(isIn);
    });
}
