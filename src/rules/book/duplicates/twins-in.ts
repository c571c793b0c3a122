import type { Activity } from "../../../records/activity.js";
import type { AreKnown } from "./overlaps-among.js";

/** An activity and its twin. */
export type Pair = readonly [Activity, Activity];

/**
 * Pairs of the first activities of a list with others, so that each that has a twin is in one: with the nearest twin before it or, where it would be in none, after it.
 * What is known to overlap is passed over, which is as much work as there are such pairs.
 *
 * @internal
 */
export function twinsIn(
  sorted: readonly Activity[],
  count: number,
  areNear: (a: Activity, b: Activity) => boolean,
  areKnown: AreKnown,
): readonly Pair[] {
  const twinOf = (activity: Activity, index: number, step: 1 | -1): Activity | undefined => {
    let at = index + step;
    for (let other = sorted[at]; other !== undefined; other = sorted[(at += step)]) {
      if (!areNear(activity, other)) return undefined;
      if (!areKnown(activity, other)) return other;
    }
    return undefined;
  };
  const subjects = sorted.slice(0, count);
  const pairs = subjects.flatMap((activity, index): readonly Pair[] => {
    const before = twinOf(activity, index, -1);
    return before === undefined ? [] : [[activity, before]];
  });
  const told = new Set(pairs.flat());
  const others = subjects.flatMap((activity, index): readonly Pair[] => {
    const after = told.has(activity) ? undefined : twinOf(activity, index, 1);
    return after === undefined ? [] : [[activity, after]];
  });
  return [...pairs, ...others];
}
