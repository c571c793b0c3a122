import { isPlainDate } from "../../../calendar/plain-date.js";
import type { Quantity } from "../../../quantity/quantity.js";
import type { Activity } from "../../../records/activity.js";
import { defineRule } from "../../define-rule.js";
import { largeEnough, lineTwins } from "./line-twins.js";
import { wordsOfCount } from "./words-of-count.js";

/** Of lines of a report that say the same of one time: they are not one line that was entered twice. */
export const sameLineTwice = defineRule({
  id: "duplicates/same-line-twice",
  definition: "Two lines of a report for one period differ in what they say or in a count.",
  severity: "warning",
  provenance: "house rule",
  parameters: { from: largeEnough },
  selects: { each: "group", list: "activities", by: wordsOf },
  messages: { same: ["first", "when", "found"], "same-both": ["first", "when", "found", "other"] },
  judge: (lines, { parameters: { from } }) => {
    const counts = countsOf(lines[0]);
    const [found, other] = counts;
    if (found === undefined) return "pass";
    return lineTwins(lines, counts, from).map(([twin, first]) => {
      const data = { first: first.id, when: { moment: twin.when }, found };
      const place = { records: [twin.id, first.id], path: [] };
      return other === undefined
        ? { verdict: "possible", message: "same", data, ...place }
        : { verdict: "possible", message: "same-both", data: { ...data, other }, ...place };
    });
  },
});

function countsOf(line: Activity | undefined): readonly Quantity[] {
  return [line?.sessions, line?.attendance].filter((count) => count !== undefined);
}

/** Days are another rule's: what is held on a day may be held again on it. Lines without a count say too little to be the same. */
function wordsOf(activity: Activity): string | null {
  const { kind, when, place, level, organiser, host, topics, campaign, sessions, attendance } = activity;
  if (isPlainDate(when) || (sessions === undefined && attendance === undefined)) return null;
  const groups = activity.audiences?.parts.map(({ audience, count }) =>
    JSON.stringify([audience, wordsOfCount(count)]),
  );
  const words = [kind, when, place, level, organiser, host, [...topics].sort(), campaign];
  return JSON.stringify([...words, wordsOfCount(sessions), wordsOfCount(attendance), groups?.sort()]);
}
