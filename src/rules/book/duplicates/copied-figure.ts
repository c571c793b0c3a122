import { isPlainDate } from "../../../calendar/plain-date.js";
import type { Activity } from "../../../records/activity.js";
import { defineRule } from "../../define-rule.js";
import { copiedCounts, isTelling } from "./copied-counts.js";

/** Of activities that are reported on period by period: their counts are not those of the period before. */
export const copiedFigure = defineRule({
  id: "duplicates/copied-figure",
  definition: "Counts of activities are not copied from the period before.",
  severity: "info",
  provenance: "house rule",
  parameters: {
    from: { default: 100, meaning: "Counts below it are not looked at: small numbers come again by chance." },
  },
  selects: { each: "group", list: "activities", by: seriesOf },
  messages: {
    copied: ["when", "before", "found"],
    "copied-both": ["when", "before", "found", "other"],
  },
  judge: (series, context) => {
    if (series.length === 1) return "pass";
    const { from } = context.parameters;
    return copiedCounts(series, countsOf, from, context).map(
      ({ record, before, counts: [first, second] }) => {
        const told = { when: { moment: record.when }, before: { moment: before.when } };
        const place = { records: [record.id, before.id], path: [first[0]] };
        const data = { ...told, found: first[1] };
        return second === undefined
          ? { verdict: "possible", message: "copied", data, ...place }
          : { verdict: "possible", message: "copied-both", data: { ...data, other: second[1] }, ...place };
      },
    );
  },
});

function countsOf({ sessions, attendance }: Activity) {
  return [
    ["sessions", sessions],
    ["attendance", attendance],
  ] as const;
}

/** Days are left out: two talks with as many people on one day and the next are no report that was copied. */
function seriesOf(activity: Activity): string | null {
  const { kind, when, place, level, organiser, host, topics, campaign, sessions, attendance } = activity;
  if (isPlainDate(when) || !(isTelling(sessions) || isTelling(attendance))) return null;
  return JSON.stringify([kind, place, level, organiser, host, [...topics].sort(), campaign]);
}
