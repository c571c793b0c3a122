import type { Period } from "../../calendar/period.js";
import { addToGroup } from "../../internal/add-to-group.js";
import { remember } from "../../internal/remember.js";
import type { Chosen } from "./choose-stated.js";
import { keyText } from "./key.js";
import type { Stated } from "./stated.js";

/** What is stated of one series in one place, and what of it counts for a period: found once for each. */
export interface SeriesOfPlace {
  readonly series: string;
  readonly place: string | null;
  /** With `isOfOwnGround`, nothing that is of the ground of a later day than the period's. */
  readonly chosenFor: ChosenFor;
  /** What was stated before the end of a period, where nothing counts for it. */
  readonly knownBefore: KnownBefore;
}

type Choose = (period: Period | undefined, isOfOwnGround: boolean) => Chosen | null;
type ChosenFor = (period: Period | undefined, isOfOwnGround?: boolean) => Chosen | null;
type KnownBefore = (period: Period) => Chosen | null;

/**
 * @internal
 */
export function seriesOfPlace(list: readonly Stated[], find: Choose, findBefore: KnownBefore): SeriesOfPlace {
  const [first] = list;
  return {
    series: first?.series ?? "",
    place: first?.place ?? null,
    chosenFor: memoisePeriod(find),
    knownBefore: memoiseBefore(findBefore),
  };
}

function memoiseBefore(find: KnownBefore): KnownBefore {
  const known = new Map<string, Chosen | null>();
  return (period) => remember(known, period.id, () => find(period));
}

function memoisePeriod(find: Choose): ChosenFor {
  const known = { any: new Map<string, Chosen | null>(), own: new Map<string, Chosen | null>() };
  const byRecord = new Map<string, Chosen>();
  return (period, isOfOwnGround = false) => {
    const id = period?.id ?? "";
    const asked = known[isOfOwnGround ? "own" : "any"];
    const before = asked.get(id);
    if (before !== undefined) return before;
    const found = find(period, isOfOwnGround);
    // The same records give the same object in each period, so that it is soon seen that nothing changed.
    const isStated = found !== null && found.changes === null;
    const chosen = isStated ? remember(byRecord, nameOf(found), () => found) : found;
    asked.set(id, chosen);
    return chosen;
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
