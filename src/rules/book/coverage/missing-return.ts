import { latestOf } from "../../../calendar/latest-of.js";
import type { PlainDate } from "../../../calendar/plain-date.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { toldMissing } from "../told-missing.js";
import {
  countingReturns,
  openUnits,
  type ReportingParent,
  reportingParents,
  returnsOf,
} from "./reporting-units.js";

const messages = {
  missing: ["parent", "period", "count", "missing", "others"],
  "missing-not-due": ["parent", "period", "count", "missing", "others"],
  uncounted: ["parent", "period", "count", "missing", "others"],
  "uncounted-not-due": ["parent", "period", "count", "missing", "others"],
  "unreadable-period": ["period"],
} as const;

/** Of the units under one parent of which some reported on a period: all of them did. */
export const missingReturn = defineRule({
  id: "coverage/missing-return",
  definition: "Where units under one parent report on a period, each that exists on its last day does.",
  severity: "warning",
  provenance: "house rule",
  needs: ["gazetteer"],
  selects: { each: "group", list: "submissions", by: ({ period }) => period },
  messages,
  judge: (group, context) => {
    const [first] = group;
    const { gazetteer, daysOf } = context;
    if (first === undefined || gazetteer === null) return "skip";
    const days = daysOf(first.period);
    if (days === null) {
      const data = { period: first.period };
      return {
        verdict: "incomplete",
        message: "unreadable-period",
        data,
        records: [first.id],
        path: ["period"],
      };
    }
    const judgements = reportingParents(group, gazetteer, days.lastDay).flatMap((parent) =>
      judgeParent(parent, first.period, days.lastDay, context),
    );
    return judgements.length === 0 ? "skip" : judgements;
  },
});

function judgeParent(
  parent: ReportingParent,
  period: string,
  lastDay: PlainDate,
  { asOf }: RuleContext,
): readonly Judgement<typeof messages>[] {
  const counted = parent.children.flatMap(countingReturns);
  // A return of the parent itself says that all is in: another rule holds it against the units below.
  if (counted.length === 0 || countingReturns(parent).length > 0) return [];
  const { missing, uncounted } = openUnits(parent);
  const isDue = asOf === null || asOf > dayDue(parent, lastDay);
  const told = { parent: parent.unit.name, period: { moment: period } };
  const found: Judgement<typeof messages>[] = [];
  if (missing.length > 0) {
    const data = { ...told, ...toldMissing(missing.map(({ unit }) => unit.name)) };
    const place = { records: counted.map(({ id }) => id), path: ["period"] };
    found.push(
      isDue
        ? { verdict: "fail", message: "missing", data, ...place }
        : { verdict: "possible", message: "missing-not-due", data, ...place },
    );
  }
  if (uncounted.length > 0) {
    const data = { ...told, ...toldMissing(uncounted.map(({ unit }) => unit.name)) };
    const records = returnsOf(uncounted);
    const place = { records, path: ["status"] };
    found.push(
      isDue
        ? { verdict: "fail", message: "uncounted", data, ...place }
        : { verdict: "possible", message: "uncounted-not-due", data, ...place },
    );
  }
  return found.length === 0 ? ["pass"] : found;
}

/** The last day that any of the returns beside it is on time, else the last of the period. */
function dayDue({ children }: ReportingParent, lastDay: PlainDate): PlainDate {
  const due = children.flatMap(({ returns }) => returns.flatMap(({ dueOn }) => dueOn ?? []));
  return due.length === 0 ? lastDay : latestOf(due);
}
