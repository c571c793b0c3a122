import { isPlainDate } from "../../../calendar/plain-date.js";
import { addToGroup } from "../../../internal/add-to-group.js";
import type { Activity } from "../../../records/activity.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { isTelling } from "./copied-counts.js";
import { linesOf } from "./lines-of.js";
import { type MatchedCount, matchedCount } from "./matched-count.js";
import { mayInclude } from "./may-include.js";
import { partsOfWholes } from "./parts-of-wholes.js";
import { type Sum, sumFrom } from "./sum-from.js";
import { sumsOf } from "./sums-of.js";

const messages = {
  "sum-of-times": ["when", "found", "expected", "count", "first"],
  "sum-of-places": ["when", "found", "expected", "count", "first"],
  "may-include": ["when", "found", "count", "first"],
} as const;

type Context = RuleContext<"tolerance" | "from">;
type WholeJudgement = Judgement<typeof messages>;

/** Of lines of a report on one kind and the same topics: none counts again what others count beside it. */
export const wholeBesideParts = defineRule({
  id: "duplicates/whole-beside-parts",
  definition: "A line for a longer time or a wider place does not stand beside lines that it may sum.",
  severity: "warning",
  provenance: "house rule",
  parameters: {
    tolerance: {
      default: 0.02,
      meaning:
        "A hedged count is taken for a sum when the two numbers differ by no more than this share of the larger.",
    },
    from: {
      default: 100,
      meaning: "Counts of wider places below it are not taken for sums: small numbers add up by chance.",
    },
  },
  selects: { each: "group", list: "activities", by: ({ kind }) => kind },
  messages,
  judge: (activities, context) => {
    // Most registers are of single days, and cost no more than this look.
    if (activities.every(({ when }) => isPlainDate(when))) return "pass";
    const byTopics = new Map<string, Activity[]>();
    for (const activity of activities)
      addToGroup(byTopics, JSON.stringify([...activity.topics].sort()), activity);
    return [...byTopics.values()].flatMap((alike) => judgeAlike(alike, context));
  },
});

function judgeAlike(activities: readonly Activity[], context: Context): readonly WholeJudgement[] {
  const { inTime, inPlace } = partsOfWholes(linesOf(activities, context), context);
  return [
    ...[...inTime].map(([whole, parts]) => judgeTimes(sumFrom(whole, parts), context)),
    ...[...inPlace].map(([whole, parts]) => judgePlaces(sumFrom(whole, parts), context)),
  ];
}

function judgeTimes({ lines, parts }: Sum, context: Context): WholeJudgement {
  const [line, first] = [lines[0], parts[0]];
  const found = line?.attendance ?? line?.sessions;
  if (line === undefined || first === undefined || found === undefined) return "pass";
  const sums = sumsOf(parts, context);
  const matched = matchedCount(lines, sums, context);
  if (matched !== null) return { verdict: "possible", message: "sum-of-times", ...toldOf(matched, parts) };
  if (!mayInclude(lines, sums, context)) return "pass";
  return {
    verdict: "possible",
    message: "may-include",
    data: { when: { moment: line.when }, found, count: parts.length, first: first.id },
    records: [...lines, ...parts].map(({ id }) => id),
    path: ["when"],
  };
}

/** A province has sessions of its own beside those of its communes: only a sum says that they are the same. */
function judgePlaces({ lines, parts }: Sum, context: Context): WholeJudgement {
  const { from } = context.parameters;
  const matched = matchedCount(lines, sumsOf(parts, context), context);
  if (matched === null || matched.found.value < from) return "pass";
  // Of one part the same number is no sum, and a round one comes by chance.
  if (parts.length === 1 && !isTelling(matched.found)) return "pass";
  return { verdict: "possible", message: "sum-of-places", ...toldOf(matched, parts) };
}

function toldOf({ line, field, found, expected }: MatchedCount, parts: readonly Activity[]) {
  const data = { when: { moment: line.when }, found, expected, count: parts.length };
  return {
    data: { ...data, first: parts[0]?.id ?? "" },
    records: [line, ...parts].map(({ id }) => id),
    path: [field],
  };
}
