import { addAll } from "../../../quantity/add-all.js";
import type { Figure } from "../../../quantity/figure.js";
import { makeFigure } from "../../../quantity/make-figure.js";
import { subtract } from "../../../quantity/subtract.js";
import type { Activity } from "../../../records/activity.js";
import { defineRule } from "../../define-rule.js";
import { atMostVerdict } from "../../verdicts.js";
import { type Reader, unlessByCustom } from "../by-custom.js";

/** Of "trong đó" with groups that are parts: together they are no more than the whole, or they overlap and say so. */
export const unsaidOverlap = defineRule({
  id: "audience/unsaid-overlap",
  definition: "Groups within an audience that together are more than it overlap, and are said to.",
  severity: "warning",
  provenance: "arithmetic",
  selects: {
    each: "record",
    lists: ["activities"],
    where: ({ audiences }) => audiences?.relation === "subset" && audiences.parts.length > 1,
  },
  messages: {
    overlap: ["found", "expected", "difference"],
    "may-overlap": ["found", "expected"],
    "count-missing": ["found", "expected"],
  },
  judge: ({ attendance, audiences }, context) => {
    // Without a whole, another rule asks for it.
    if (attendance === undefined || audiences === undefined) return "skip";
    const { whole, counts, found, missing } = groupsOf(attendance, audiences.parts, context);
    // A group that is larger than the whole is wrong by itself.
    if (found === null || counts.some((part) => atMostVerdict(part, whole) === "fail")) return "skip";
    const data = { found, expected: attendance };
    const path = ["audiences", "parts"];
    const verdict = unlessByCustom((reader) => {
      const { found: sum, whole: all } = groupsOf(attendance, audiences.parts, reader);
      return sum === null ? "pass" : atMostVerdict(sum, all);
    }, context);
    if (verdict === "fail")
      return {
        verdict,
        message: "overlap",
        data: { ...data, difference: subtract<string>(found, whole) },
        path,
        fix: { path: ["audiences", "relation"], value: "overlapping" },
      };
    if (verdict === "possible" && counts.length > 1) return { verdict, message: "may-overlap", data, path };
    // Groups that already are the whole leave no room for one that is named beside them.
    const isFull = missing > 0 && whole.upper !== null && found.lower >= whole.upper;
    return isFull ? { verdict: "incomplete", message: "count-missing", data, path } : "pass";
  },
});

/** The whole, the groups that can be held against it with their sum, and how many of the others have no count. */
function groupsOf(
  attendance: NonNullable<Activity["attendance"]>,
  parts: AudienceParts,
  { figure }: Reader,
): { whole: Figure; counts: readonly Figure[]; found: Figure | null; missing: number } {
  const whole = figure<string>(attendance);
  const counts: Figure[] = [];
  let missing = 0;
  for (const { count } of parts) {
    const part = count === undefined ? null : figure<string>(count);
    // The same people may attend several times: attendances of a group say nothing of the persons of the whole.
    if (part?.unit === "attendance" && whole.unit === "person") continue;
    if (part === null) missing++;
    else counts.push(makeFigure<string>(whole.unit, part.estimate, part));
  }
  return { whole, counts, found: addAll<string>(counts), missing };
}

type AudienceParts = NonNullable<Activity["audiences"]>["parts"];
