import { daysBetween, isPlainDate } from "../../../calendar/plain-date.js";
import { compareText } from "../../../internal/compare-text.js";
import type { Target } from "../../../records/target.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { compareCounts } from "../compare-counts.js";
import { compareTimes } from "../compare-times.js";
import { isSameCount } from "../is-same-count.js";

const messages = {
  after: ["found", "set", "period", "days"],
  "in-last-part": ["found", "set", "period", "left"],
  "no-day": ["found", "period", "other"],
  "unreadable-period": ["period"],
} as const;

/** Of a target: it was set before the time was over that it is for. */
export const changedAfterPeriod = defineRule({
  id: "targets/changed-after-period",
  definition: "A target was set, or last changed, before the end of its period was near.",
  severity: "error",
  provenance: "house rule",
  parameters: {
    lastShare: {
      default: 0.1,
      meaning: "The share of the days of the period, at its end, within which a change is looked at.",
    },
  },
  selects: {
    each: "group",
    list: "targets",
    by: ({ measure, place, campaign, movement, period, value }) =>
      JSON.stringify([measure, place, campaign, movement, period, value.unit]),
  },
  messages,
  judge: (group, context) => {
    const [first] = group;
    if (first === undefined) return "skip";
    const undated = judgeUndated(group);
    const dated = group.filter(({ setOn }) => isPlainDate(setOn));
    if (dated.length === 0) return undated.length === 0 ? "skip" : undated;
    const days = context.daysOf(first.period);
    if (days === null) {
      const data = { period: first.period };
      return [
        ...undated,
        { verdict: "incomplete", message: "unreadable-period", data, path: ["period"], records: [first.id] },
      ];
    }
    return [...undated, ...dated.map((target) => judgeDay(target, days, context.parameters.lastShare))];
  },
});

/** Of two values for one thing one is the older, and without their days nobody knows which. */
function judgeUndated(group: readonly Target[]): readonly Judgement<typeof messages>[] {
  const sorted = [...group].sort(compareTargets);
  const [first] = sorted;
  const other = first && sorted.find(({ value }) => !isSameCount(value, first.value));
  if (first === undefined || other === undefined) return [];
  return group.flatMap((target) => {
    if (isPlainDate(target.setOn)) return [];
    const rival = isSameCount(target.value, first.value) ? other : first;
    const data = { found: target.value, period: { moment: target.period }, other: rival.value };
    return {
      verdict: "incomplete",
      message: "no-day",
      data,
      records: [target.id, rival.id],
      path: ["setOn"],
    };
  });
}

/** By what they say, so that it is not the ids that decide which value is told. */
function compareTargets(a: Target, b: Target): number {
  return (
    compareCounts(a.value, b.value) || compareText(a.setOn ?? "", b.setOn ?? "") || compareText(a.id, b.id)
  );
}

function judgeDay(
  { id, value, setOn, period }: Target,
  { firstDay, lastDay }: NonNullable<ReturnType<RuleContext["daysOf"]>>,
  lastShare: number,
): Judgement<typeof messages> {
  if (setOn === undefined) return "skip";
  const data = { found: value, set: { moment: setOn }, period: { moment: period } };
  const place = { records: [id], path: ["setOn"] };
  if (setOn > lastDay)
    return {
      verdict: "fail",
      message: "after",
      data: { ...data, days: daysBetween(lastDay, setOn) },
      ...place,
    };
  // The day itself is one of those that are left.
  const left = daysBetween(setOn, lastDay) + 1;
  if (setOn < firstDay || compareTimes(left, lastShare, daysBetween(firstDay, lastDay) + 1) > 0)
    return "pass";
  return { verdict: "possible", message: "in-last-part", data: { ...data, left }, ...place };
}
