import type { Activity } from "../../../records/activity.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { compareTimes } from "../compare-times.js";
import { judgeGrounds } from "./judge-grounds.js";
import { reportedIn, seriesOf } from "./series-of.js";

const messages = {
  above: ["found", "when", "count", "expected"],
  below: ["found", "when", "count", "expected"],
} as const;

/** Of attendances period by period: none is many times what there ever was, or a fraction of it. */
export const outsideRange = defineRule({
  id: "outliers/outside-range",
  definition: "An attendance is not many times the largest of its series, or a fraction of the smallest.",
  severity: "info",
  provenance: "house rule",
  parameters: {
    history: { default: 3, meaning: "How many other values a series needs to say what there ever was." },
    factor: {
      default: 3,
      meaning: "More than so many times the largest, or less of the smallest, is outside.",
    },
  },
  selects: { each: "group", list: "activities", by: seriesOf },
  messages,
  judge: (series, context) =>
    judgeGrounds(series, context.parameters.history, context, (one) => judgeSeries(one, context)),
});

function judgeSeries(
  series: readonly Activity[],
  context: RuleContext<"factor">,
): readonly Judgement<typeof messages>[] {
  const { factor } = context.parameters;
  const reported = reportedIn(series, context);
  const sorted = [...reported].sort((a, b) => a.value - b.value);
  const [smallest, second = smallest] = sorted;
  const [beforeLast, largest] = sorted.slice(-2);
  return reported.map((one) => {
    // Of the values that others have.
    const most = (one === largest ? beforeLast : largest) ?? one;
    const least = (one === smallest ? second : smallest) ?? one;
    const when = { moment: one.activity.when };
    const data = { found: one.attendance, when, count: reported.length - 1 };
    const place = { records: [one.activity.id], path: ["attendance"] };
    if (compareTimes(one.value, factor, most.value) > 0)
      return {
        verdict: "possible",
        message: "above",
        data: { ...data, expected: most.attendance },
        ...place,
      };
    if (compareTimes(least.value, factor, one.value) > 0)
      return {
        verdict: "possible",
        message: "below",
        data: { ...data, expected: least.attendance },
        ...place,
      };
    return "pass";
  });
}
