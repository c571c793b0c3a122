import type { Activity } from "../../../records/activity.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { judgeGrounds } from "./judge-grounds.js";
import { reportedIn, seriesOf } from "./series-of.js";

const messages = {
  high: ["found", "when", "count", "expected"],
  low: ["found", "when", "count", "expected"],
} as const;

/** Of attendances period by period: none lies far from what is usual. */
export const unusualValue = defineRule({
  id: "outliers/unusual-value",
  definition: "An attendance lies no further from the median of its series than is usual there.",
  severity: "info",
  provenance: "Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993",
  parameters: {
    history: { default: 6, meaning: "How many other values a series needs to say what is usual." },
    threshold: { default: 3.5, meaning: "A modified z-score above it is unusual." },
  },
  selects: { each: "group", list: "activities", by: seriesOf },
  messages,
  judge: (series, context) =>
    judgeGrounds(series, context.parameters.history, context, (one) => judgeSeries(one, context)),
});

function judgeSeries(
  series: readonly Activity[],
  context: RuleContext<"threshold">,
): readonly Judgement<typeof messages>[] {
  const { threshold } = context.parameters;
  const reported = reportedIn(series, context);
  const values = reported.map(({ value }) => value);
  const median = medianOf(values);
  const distances = values.map((value) => Math.abs(value - median));
  const isFar = farness(distances, threshold);
  return reported.map(({ activity, attendance, value }) => {
    if (!isFar(Math.abs(value - median))) return "pass";
    const when = { moment: activity.when };
    const data = { found: attendance, when, count: reported.length - 1, expected: median };
    const place = { records: [activity.id], path: ["attendance"] };
    return value > median
      ? { verdict: "possible", message: "high", data, ...place }
      : { verdict: "possible", message: "low", data, ...place };
  });
}

/** What makes the median of the distances from the median a standard deviation, if values are spread as in a normal distribution. */
const ofMedian = 0.6745;
/** The same for their mean. */
const ofMean = 1.253314;

/** What is far from the median: by the median of all distances or, where more than half of them are nothing, by their mean. */
function farness(distances: readonly number[], threshold: number): (distance: number) => boolean {
  const usual = medianOf(distances);
  if (usual > 0) return (distance) => ofMedian * distance > threshold * usual;
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  return (distance) => distance > threshold * ofMean * mean;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
