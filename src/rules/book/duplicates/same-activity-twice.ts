import { isPlainDate } from "../../../calendar/plain-date.js";
import { addToGroup } from "../../../internal/add-to-group.js";
import { compareText } from "../../../internal/compare-text.js";
import type { Activity } from "../../../records/activity.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement } from "../../rule.js";

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
  const sorted = [...activities].sort((a, b) => countOf(a) - countOf(b) || compareText(a.id, b.id));
  return sorted.map((activity, index) => {
    const before = sorted[index - 1];
    return before === undefined ? "pass" : judgePair(before, activity, tolerance);
  });
}

function countOf({ attendance }: Activity): number {
  return attendance?.value ?? -1;
}

function judgePair(a: Activity, b: Activity, tolerance: number): Judgement<typeof messages> {
  if (a.mayOverlap?.includes(b.id) === true || b.mayOverlap?.includes(a.id) === true) return "pass";
  const data = { first: a.id, when: { moment: b.when } };
  const records = [b.id, a.id];
  if (a.attendance === undefined || b.attendance === undefined)
    return { verdict: "incomplete", message: "no-counts", data, records, path: ["attendance"] };
  const [less, more] = [a.attendance, b.attendance];
  if (less.unit !== more.unit || more.value - less.value > tolerance * more.value) return "pass";
  const path = ["attendance"];
  return less.value === more.value
    ? { verdict: "possible", message: "same", data: { ...data, found: more }, records, path }
    : { verdict: "possible", message: "near", data: { ...data, found: more, expected: less }, records, path };
}
