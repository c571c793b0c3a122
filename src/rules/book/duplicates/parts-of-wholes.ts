import { ancestorsOf } from "../../../geography/ancestors.js";
import { indexOf } from "../../../geography/gazetteer.js";
import { lifeOn } from "../../../geography/lives.js";
import { addToGroup } from "../../../internal/add-to-group.js";
import { memoise } from "../../../internal/memoise.js";
import type { RuleContext } from "../../rule.js";
import { containingLines, type Whole } from "./containing-lines.js";
import { isLong, type Line } from "./lines-of.js";
import { keyInPlace, widerKeysInPlace } from "./keys-in-place.js";
import { widerWords } from "./wider-words.js";

/** The lines that each whole may sum: those of its place for a shorter time, and those of places within its own. */
export interface PartsOfWholes {
  readonly inTime: ReadonlyMap<Whole, readonly Line[]>;
  readonly inPlace: ReadonlyMap<Whole, readonly Line[]>;
}

/** How lines add up. */
export interface Adding {
  /** Whether over time: what is kept up does not. */
  readonly overTime?: boolean | undefined;
  /** Whether over places. */
  readonly overPlaces?: boolean | undefined;
  /** The whole that sums a line with others of its time and place: what that whole is a part of has the line already. */
  readonly summedIn?: ((line: Line) => Whole | undefined) | undefined;
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
  { overTime = true, overPlaces = true, summedIn = () => undefined }: Adding = {},
): PartsOfWholes {
  const places = new Set(lines.filter(isLong).map(({ place }) => place));
  const keysInTime = (line: Line) => (places.has(line.place) ? widerKeysInPlace(line) : []);
  const keysInPlace = widerPlaceKeys(places, context);
  const inLongerTime = containingLines(lines, keyInPlace, overTime ? keysInTime : () => []);
  const inWiderPlace = containingLines(lines, keyOfPlace, overPlaces ? keysInPlace : () => []);
  const inTime = new Map<Whole, Line[]>();
  const inPlace = new Map<Whole, Line[]>();
  for (const line of lines) {
    const [summed] = summedIn(line)?.lines ?? [];
    const isOpen = (key: string, keysOf: (line: Line) => readonly string[]): boolean =>
      summed === undefined || !keysOf(summed).includes(key);
    const longer = inLongerTime(line).find((found) => found.longer);
    if (longer?.longer !== undefined && isOpen(longer.key, keysInTime))
      addToGroup(inTime, longer.longer, line);
    // A longer line of a wider place sums the longer line of this place, and not this one again.
    const isNearest = overTime && longer === undefined;
    const wider = inWiderPlace(line).find((found) => found.same ?? (isNearest ? found.longer : undefined));
    const whole = wider?.same ?? wider?.longer;
    if (wider !== undefined && whole !== undefined && isOpen(wider.key, keysInPlace))
      addToGroup(inPlace, whole, line);
  }
  return { inTime, inPlace };
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
    const unit = index && lifeOn(index.lives, place, day);
    const above = index && unit ? ancestorsOf(index, unit, day) : [];
    return [...above.map(({ code }) => code), undefined].filter((one) => places.has(one));
  });
  return ({ place, wordsOverPlaces, lastDay }) =>
    place === undefined
      ? []
      : wider(lastDay + place).flatMap((one) =>
          widerWords(wordsOverPlaces).map((words) => JSON.stringify([one, ...words])),
        );
}

function keyOfPlace({ place, wordsOverPlaces }: Line): string {
  return JSON.stringify([place, ...wordsOverPlaces]);
}
