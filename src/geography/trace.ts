import type { PlainDate } from "../calendar/plain-date.js";
import { compareText } from "../internal/compare-text.js";
import type { AdminUnit } from "./admin-unit.js";
import type { GazetteerIndex } from "./gazetteer.js";
import { lifeOn } from "./lives.js";
import { across, nextChange, type Place } from "./passage.js";

/**
 * The units of a day on the ground of a unit of another day, by code.
 *
 * @internal
 */
export function trace(index: GazetteerIndex, start: Place, to: PlainDate): readonly AdminUnit[] {
  const found = new Map<string, AdminUnit>();
  const seen = new Set<string>();
  const open = [start];
  for (const place of open) {
    const key = `${place.code} ${place.day}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const change = nextChange(index, place, to);
    const unit = change === undefined ? lifeOn(index.lives, place.code, to) : undefined;
    if (unit !== undefined) found.set(unit.code, unit);
    if (change !== undefined) open.push(...across(change, place.day));
  }
  return [...found.values()].sort((a, b) => compareText(a.code, b.code));
}
