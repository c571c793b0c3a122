import type { PlainDate } from "../../calendar/plain-date.js";
import type { GazetteerIndex } from "../../geography/gazetteer.js";
import { isAlive } from "../../geography/lives.js";

/**
 * Whether a unit is among some on a day, or all units in it are made up of them.
 *
 * @internal
 */
export function isMadeUpOf(
  { children }: GazetteerIndex,
  unit: string,
  isAmong: (code: string) => boolean,
  day: PlainDate,
): boolean {
  const isMadeUp = (code: string): boolean => {
    if (isAmong(code)) return true;
    const parts = (children.get(code) ?? []).filter((part) => isAlive(part, day));
    // In tables that createGazetteer did not make a unit may lie in itself.
    return parts.length > 0 && parts.every((part) => part.code !== code && isMadeUp(part.code));
  };
  return isMadeUp(unit);
}
