import { isPlainDate } from "../../../calendar/plain-date.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { regimeOf } from "./regime-of.js";
import { type NamedSource, sourceFields, sourcesOf } from "./sources-of.js";

const messages = {
  another: ["when", "source", "expected"],
  "may-be-another": ["when", "source", "expected"],
  "unknown-source": ["source"],
  "unreadable-moment": ["when", "expected"],
} as const;

/** Of a record for a period: the period is cut like that of the source it was taken from. */
export const anotherRegime = defineRule({
  id: "period/another-regime",
  definition: "A record's period has the same closing day of the month as the period of its source.",
  severity: "warning",
  provenance: "09/2019/NĐ-CP, Art. 12",
  selects: {
    each: "record",
    lists: ["activities", "mediaOutputs", "engagements", "ledger", "statedRates"],
    where: ({ provenance }) => provenance !== undefined,
    references: sourceFields,
  },
  messages,
  judge: (record, context) =>
    sourcesOf(record, context).map((named) => judgeSource(record.when, named, context)),
});

function judgeSource(
  moment: string,
  { id, source }: NamedSource,
  { daysOf, periodKinds }: RuleContext,
): Judgement<typeof messages> {
  const path = ["when"];
  if (source === undefined)
    return { verdict: "incomplete", message: "unknown-source", data: { source: id }, path: ["provenance"] };
  if (source.period === undefined) return "skip";
  if (source.period === moment) return "pass";
  const [own, its] = [daysOf(moment), daysOf(source.period)];
  const [when, expected] = [{ moment }, { moment: source.period }];
  if (own === null || its === null)
    return { verdict: "incomplete", message: "unreadable-moment", data: { when, expected }, path };
  // A day, and a span of days, lie in periods of all regimes.
  if (isPlainDate(moment)) return "skip";
  const [regime, other] = [regimeOf(moment, periodKinds), regimeOf(source.period, periodKinds)];
  if (regime === null || other === null) return "skip";
  if (regime === other) return "pass";
  const data = { when, source: source.title, expected };
  return own.firstDay >= its.firstDay && own.lastDay <= its.lastDay
    ? { verdict: "possible", message: "may-be-another", data, path }
    : { verdict: "fail", message: "another", data, path };
}
