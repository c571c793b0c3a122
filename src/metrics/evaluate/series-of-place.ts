import type { Period } from "../../calendar/period.js";
import { addToGroup } from "../../internal/add-to-group.js";
import { remember } from "../../internal/remember.js";
import type { Chosen } from "./choose-stated.js";
import { keyText } from "./key.js";
import type { Stated } from "./stated.js";

/** What is stated of one series in one place, and what of it counts for a period: found once for each. */
export interface SeriesOfPlace {
  /** With `isOfOwnGround`, nothing that is of the ground of a later day than the period's. */
  readonly chosenFor: ChosenFor;
  /** What was stated before the end of a period, where nothing counts for it. */
  readonly knownBefore: KnownBefore;
}

type Choose = (period: Period | undefined, isOfOwnGround: boolean) => Chosen | null;
type ChosenFor = (period: Period | undefined, isOfOwnGround?: boolean) => Chosen | null;
type KnownBefore = (period: Period) => Chosen | null;

type StretchOf = (period: Period | undefined) => string;

/**
 * @internal
 */
export function seriesOfPlace(find: Choose, findBefore: KnownBefore, stretchOf: StretchOf): SeriesOfPlace {
  const known = { any: new Map<string, Chosen | null>(), own: new Map<string, Chosen | null>() };
  const before = new Map<string, Chosen | null>();
  const byRecord = new Map<string, Chosen>();
  // The same records give the same object, so that it is soon seen that nothing changed.
  const oneOf = (found: Chosen | null) =>
    found !== null && found.changes === null ? remember(byRecord, nameOf(found), () => found) : found;
  return {
    chosenFor: (period, isOfOwnGround = false) =>
      remember(known[isOfOwnGround ? "own" : "any"], stretchOf(period), () =>
        oneOf(find(period, isOfOwnGround)),
      ),
    knownBefore: (period) => remember(before, stretchOf(period), () => findBefore(period)),
  };
}

function nameOf({ isCarried, ids }: Chosen): string {
  return keyText([isCarried ? "carried" : null, ...ids]);
}

/**
 * By group, its series.
 *
 * @internal
 */
export function groupStated(
  stated: readonly Stated[],
  groupOf: (one: Stated) => string,
  seriesOf: (list: readonly Stated[], text: string) => SeriesOfPlace,
): ReadonlyMap<string, readonly SeriesOfPlace[]> {
  const lists = new Map<string, Map<string, Stated[]>>();
  for (const one of stated) {
    const group = remember(lists, groupOf(one), () => new Map<string, Stated[]>());
    addToGroup(group, seriesText(one), one);
  }
  return new Map(
    [...lists].map(([group, series]) => [group, [...series].map(([text, list]) => seriesOf(list, text))]),
  );
}

/**
 * The series and the place of what is stated, as one text.
 *
 * @internal
 */
export function seriesText({ series, place }: Pick<Stated, "series" | "place">): string {
  return keyText([series, place]);
}
