import type { PlainDate } from "../calendar/plain-date.js";
import { memoise } from "../internal/memoise.js";
import { type Gazetteer, indexOf } from "./gazetteer.js";
import { lifeOn } from "./lives.js";
import { groundSince } from "./stretches-of.js";

/**
 * Tells of a code whether it stands for the same ground on all of some days. A unit that has ended has none; one that the gazetteer has from a later day on, without telling of what it was formed, is
 * as it was.
 *
 * @internal
 */
export function onOneGround(gazetteer: Gazetteer, days: readonly PlainDate[]): (code: string) => boolean {
  const index = indexOf(gazetteer);
  const hasEnded = (code: string, day: PlainDate) =>
    lifeOn(index.lives, code, day) === undefined &&
    index.lives.get(code)?.some(({ validFrom }) => validFrom <= day) === true;
  const groundOn = (code: string, day: PlainDate) =>
    hasEnded(code, day) ? null : groundSince(index, code, day);
  return memoise((code) => new Set(days.map((day) => groundOn(code, day))).size === 1);
}
