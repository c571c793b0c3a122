import type { PlainDate } from "../../calendar/plain-date.js";
import { indexOf } from "../../geography/gazetteer.js";
import { lifeOn } from "../../geography/lives.js";
import type { RuleContext } from "../rule.js";

/**
 * A place as findings name it: with the name that its code has on a day, where the administrative units know one; else its code alone.
 *
 * @internal
 */
export function placeName(
  place: string,
  day: PlainDate | undefined,
  { gazetteer }: Pick<RuleContext, "gazetteer">,
): string {
  if (gazetteer === null || day === undefined) return place;
  const unit = lifeOn(indexOf(gazetteer).lives, place, day);
  return unit === undefined ? place : `${unit.name} (${place})`;
}
