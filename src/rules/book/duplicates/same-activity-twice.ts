import { isPlainDate } from "../../../calendar/plain-date.js";
import { addToGroup } from "../../../internal/add-to-group.js";
import type { Quantity } from "../../../quantity/quantity.js";
import type { Activity } from "../../../records/activity.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement } from "../../rule.js";
import { compareCounts } from "../compare-counts.js";
import { compareTimes } from "../compare-times.js";
import { isSameCount } from "../is-same-count.js";
import { overlapsAmong } from "./overlaps-among.js";
import { type Pair, twinsIn } from "./twins-in.js";

/** An activity whose attendance is known. */
type Counted = Activity & { readonly attendance: Quantity };

const messages = {
  same: ["first", "when", "found"],
  near: ["first", "when", "found", "expected"],
  "no-counts": ["first", "when"],
} as const;

/** Of activities of one kind on one day, at one place and on one topic: they are not one activity that was entered twice. */
export const sameActivityTwice = defineRule({
  id: "duplicates/same-activity-twice",
  definition: "Two activities of one kind, day, place and topic differ in their attendance.",
  severity: "warning",
  provenance: "house rule",
  parameters: {
    tolerance: {
      default: 0.02,
      meaning: "Attendances that differ by no more than this share of the larger are near equal.",
    },
  },
  selects: { each: "group", list: "activities", by: dayAndPlaceOf },
  messages,
  judge: (group, { parameters: { tolerance } }) => {
    if (group.length === 1) return "pass";
    const alike = new Map<string, Activity[]>();
    for (const activity of group) addToGroup(alike, kindAndTopicsOf(activity), activity);
    return [...alike.values()].flatMap((activities) => judgeAlike(activities, tolerance));
  },
});

/**
 * Only what has a day and a place: two lines of a report that sum a year are no twins. The key is short, since most activities are alone on their day,
 * and a day is always of the same length.
 */
function dayAndPlaceOf({ when, place }: Activity): string | null {
  return isPlainDate(when) && place !== undefined ? when + place : null;
}

function kindAndTopicsOf({ kind, topics }: Activity): string {
  return JSON.stringify([kind, ...[...topics].sort()]);
}

function judgeAlike(
  activities: readonly Activity[],
  tolerance: number,
): readonly Judgement<typeof messages>[] {
  const uncounted = activities.filter((activity) => !isCounted(activity));
  // What is given in the same words stands together, and stays in order of ids.
  const counted = activities.filter(isCounted).sort((a, b) => compareCounts(a.attendance, b.attendance));
  const byUnit = new Map<string, Counted[]>();
  for (const activity of counted) addToGroup(byUnit, activity.attendance.unit, activity);
  const areKnown = overlapsAmong(activities);
  return [
    ...twinsIn([...uncounted, ...counted], uncounted.length, () => true, areKnown).map(judgeUncounted),
    ...[...byUnit.values()].flatMap((ofUnit) =>
      twinsIn(ofUnit, ofUnit.length, (a, b) => isNear(a, b, tolerance), areKnown).map(judgeCounted),
    ),
  ];
}

function isCounted(activity: Activity): activity is Counted {
  return activity.attendance !== undefined;
}

function isNear({ attendance: a }: Counted, { attendance: b }: Counted, tolerance: number): boolean {
  return compareTimes(Math.abs(a.value - b.value), tolerance, Math.max(a.value, b.value)) <= 0;
}

function judgeUncounted([activity, other]: Pair<Activity>): Judgement<typeof messages> {
  return { verdict: "incomplete", message: "no-counts", ...toldOf(activity, other) };
}

function judgeCounted([activity, other]: Pair<Counted>): Judgement<typeof messages> {
  const [found, expected] = [activity.attendance, other.attendance];
  const { data, ...place } = toldOf(activity, other);
  // “Trên 100” and 100 are not the same words.
  return isSameCount(found, expected)
    ? { verdict: "possible", message: "same", data: { ...data, found }, ...place }
    : { verdict: "possible", message: "near", data: { ...data, found, expected }, ...place };
}

function toldOf(activity: Activity, other: Activity) {
  const data = { first: other.id, when: { moment: activity.when } };
  return { data, records: [activity.id, other.id], path: ["attendance"] };
}
