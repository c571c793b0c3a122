import { ancestorsOf } from "../../../geography/ancestors.js";
import { indexOf } from "../../../geography/gazetteer.js";
import { lifeOn } from "../../../geography/lives.js";
import { addToGroup } from "../../../internal/add-to-group.js";
import { memoise } from "../../../internal/memoise.js";
import type { RuleContext } from "../../rule.js";
import { containingLines, type Whole } from "./containing-lines.js";
import { isLong, type Line } from "./lines-of.js";
import { widerWords } from "./wider-words.js";

/** The lines that each whole may sum: those of its place for a shorter time, and those of places within its own. */
export interface PartsOfWholes {
  readonly inTime: ReadonlyMap<Whole, readonly Line[]>;
  readonly inPlace: ReadonlyMap<Whole, readonly Line[]>;
}

type Place = string | undefined;

/**
 * Lines by the wholes that they may be parts of. Each is a part of one in time and of one in place, the nearest, so that no sum has what another part of it already has.
 *
 * @internal
 */
export function partsOfWholes(
  lines: readonly Line[],
  context: Pick<RuleContext, "gazetteer">,
): PartsOfWholes {
  const places = new Set(lines.filter(isLong).map(({ activity }) => activity.place));
  const inSamePlace = containingLines(lines, keyInPlace, (line) =>
    places.has(line.activity.place) ? widerKeysInPlace(line) : [],
  );
  const inWiderPlace = containingLines(lines, keyOfPlace, widerPlaceKeys(places, context));
  const inTime = new Map<Whole, Line[]>();
  const inPlace = new Map<Whole, Line[]>();
  for (const line of lines) {
    const longer = inSamePlace(line).find((found) => found.longer)?.longer;
    if (longer !== undefined) addToGroup(inTime, longer, line);
    // A longer line of a wider place sums the longer line of this place, and not this one again.
    const wider = inWiderPlace(line).flatMap((found) => found.same ?? (longer ? [] : found.longer) ?? [])[0];
    if (wider !== undefined) addToGroup(inPlace, wider, line);
  }
  return { inTime, inPlace };
}

function keyInPlace({ activity: { place, campaign, level, organiser, host } }: Line): string {
  return JSON.stringify([place, campaign, level, organiser, host]);
}

function widerKeysInPlace({
  activity: { place, campaign, level, organiser, host },
}: Line): readonly string[] {
  return widerWords([campaign, level, organiser, host]).map((words) => JSON.stringify([place, ...words]));
}

/** Who held it says nothing here: the office of a province sums what those of its communes held. */
function keyOfPlace({ activity: { place, campaign } }: Line): string {
  return JSON.stringify([place, campaign]);
}

/** The keys of the places that the place of a line lies in on its last day, the nearest first; a line without a place may be of all. */
function widerPlaceKeys(
  places: ReadonlySet<Place>,
  { gazetteer }: Pick<RuleContext, "gazetteer">,
): (line: Line) => readonly string[] {
  const index = gazetteer === null ? null : indexOf(gazetteer);
  // A day is always of the same length.
  const wider = memoise((dayAndPlace: string): readonly Place[] => {
    const [day, place] = [dayAndPlace.slice(0, 10), dayAndPlace.slice(10)];
    const unit = index === null ? undefined : lifeOn(index.lives, place, day);
    const above = index === null || unit === undefined ? [] : ancestorsOf(index, unit, day);
    return [...above.map(({ code }) => code), undefined].filter((one) => places.has(one));
  });
  return ({ activity: { place, campaign }, lastDay }) =>
    place === undefined
      ? []
      : wider(lastDay + place).flatMap((one) =>
          widerWords([campaign]).map((words) => JSON.stringify([one, ...words])),
        );
}
