import type { Directive } from "../../../records/directive.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { cites, citingFields, titleOfDirective } from "./citations-of.js";
import { judgeCitations } from "./judge-citations.js";

const messages = {
  before: ["when", "directive", "expected"],
  "partly-before": ["when", "directive", "expected"],
  "no-issue-day": ["directive"],
  "no-own-day": ["directive", "expected"],
  "unknown-directive": ["directive"],
  "unreadable-moment": ["when", "directive"],
} as const;

/** Of what cites a directive: it does not lie before the day on which the directive was issued. */
export const citedBeforeIssue = defineRule({
  id: "documents/cited-before-issue",
  definition: "What carries out a directive does not lie before the day on which the directive was issued.",
  severity: "error",
  provenance: "arithmetic",
  // A movement goes on: directives about it are issued long after it was launched.
  selects: {
    each: "record",
    lists: ["activities", "campaigns", "directives"],
    where: cites,
    references: citingFields,
  },
  messages,
  judge: (record, context) => judgeCitations(record, context, judgeOne),
});

function judgeOne(
  moment: string | undefined,
  cited: Directive,
  { daysOf }: RuleContext,
): Judgement<typeof messages> {
  const { issuedOn } = cited;
  const directive = titleOfDirective(cited);
  if (issuedOn === undefined) return { verdict: "incomplete", message: "no-issue-day", data: { directive } };
  const expected = { moment: issuedOn };
  if (moment === undefined)
    return { verdict: "incomplete", message: "no-own-day", data: { directive, expected } };
  const when = { moment };
  const days = daysOf(moment);
  if (days === null)
    return { verdict: "incomplete", message: "unreadable-moment", data: { when, directive } };
  if (days.firstDay >= issuedOn) return "pass";
  const data = { when, directive, expected };
  return days.lastDay < issuedOn
    ? { verdict: "fail", message: "before", data }
    : { verdict: "possible", message: "partly-before", data };
}
