import type { PlainDate } from "../calendar/plain-date.js";
import { compareText } from "../internal/compare-text.js";
import type { AdminUnit } from "./admin-unit.js";
import type { Change, GazetteerIndex } from "./gazetteer.js";
import { lifeOn } from "./lives.js";
import { across, nextChange, type Place } from "./passage.js";

/**
 * The units of a day on the ground of a unit of another day, by code.
 *
 * @internal
 */
export function trace(index: GazetteerIndex, start: Place, to: PlainDate): readonly AdminUnit[] {
  const found = new Map<string, AdminUnit>();
  const passed = new Set<Change>();
  const open = [start];
  for (const place of open) {
    const change = nextChange(index, place, to);
    if (change === undefined) {
      const unit = lifeOn(index.lives, place.code, to);
      if (unit !== undefined) found.set(unit.code, unit);
    } else if (!passed.has(change)) {
      passed.add(change);
      open.push(...across(change, place.day));
    }
  }
  return Object.freeze([...found.values()].sort((a, b) => compareText(a.code, b.code)));
}
