import type { PlainDate } from "../../calendar/plain-date.js";
import type { Chain, GroundsThroughTime } from "./grounds-through-time.js";
import { isMadeUpOf } from "./is-made-up-of.js";
import type { PlaceOfDay } from "./place-of-day.js";

/**
 * Whether the ground of some places lies within that of others, by the units of a day.
 *
 * @internal
 */
export function liesIn(
  { index, chainsOf, codesOf }: GroundsThroughTime,
  items: readonly PlaceOfDay[],
  others: readonly PlaceOfDay[],
  day: PlainDate,
): boolean {
  const among = codesOf(others, day);
  const isAmong = (code: string) => among.has(code);
  const isIn = (chain: Chain) =>
    chain.some(({ code }) => isAmong(code)) || isMadeUpOf(index, chain[0].code, isAmong, day);
  return items.every((item) => {
    const ground = chainsOf(item, day);
    return ground.length > 0 && ground.every(isIn);
  });
}
