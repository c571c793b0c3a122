import type { Directive } from "../../../records/directive.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { cites, citingFields, citingLists, titleOfDirective } from "./citations-of.js";
import { judgeCitations } from "./judge-citations.js";

const messages = {
  ended: ["when", "directive", "last"],
  "ended-and-replaced": ["when", "directive", "last", "replacement"],
  "ended-in-between": ["when", "directive", "last"],
  "replaced-some-day": ["directive", "replacement"],
  "no-own-day": ["directive", "last"],
  "unknown-directive": ["directive"],
  "unreadable-moment": ["when", "directive"],
} as const;

/** Of what cites a directive: the directive was still in force. */
export const noLongerInForce = defineRule({
  id: "documents/no-longer-in-force",
  definition: "A directive is in force when what carries it out begins, and until it ends.",
  severity: "warning",
  provenance: "house rule",
  selects: { each: "record", lists: citingLists, where: cites, references: citingFields },
  messages,
  judge: (record, context) => judgeCitations(record, context, judgeOne),
});

function judgeOne(
  moment: string | undefined,
  cited: Directive,
  { daysOf }: RuleContext,
): Judgement<typeof messages> {
  const { inForceUntil, replacedBy: replacement } = cited;
  const directive = titleOfDirective(cited);
  if (inForceUntil === undefined)
    return replacement === undefined
      ? "pass"
      : { verdict: "incomplete", message: "replaced-some-day", data: { directive, replacement } };
  const last = { moment: inForceUntil };
  if (moment === undefined)
    return { verdict: "incomplete", message: "no-own-day", data: { directive, last } };
  const when = { moment };
  const days = daysOf(moment);
  if (days === null)
    return { verdict: "incomplete", message: "unreadable-moment", data: { when, directive } };
  if (days.lastDay <= inForceUntil) return "pass";
  const data = { when, directive, last };
  if (days.firstDay <= inForceUntil) return { verdict: "possible", message: "ended-in-between", data };
  return replacement === undefined
    ? { verdict: "fail", message: "ended", data }
    : { verdict: "fail", message: "ended-and-replaced", data: { ...data, replacement } };
}
