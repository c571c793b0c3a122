import { isPlainDate } from "../../../calendar/plain-date.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { type Days, liesWithin } from "../days.js";
import { judgeSources, type ReportedPeriod } from "./judge-sources.js";
import { regimeOf } from "./regime-of.js";
import { sourceFields } from "./sources-of.js";

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
    judgeSources(record, context, (own, reported) => judgePeriod(record.when, own, reported, context)),
});

function judgePeriod(
  moment: string,
  own: Days,
  { period, days, data }: ReportedPeriod,
  { periodKinds }: RuleContext,
): Judgement<typeof messages> {
  // A day, and a span of days, lie in periods of all regimes.
  if (isPlainDate(moment)) return "skip";
  const [regime, other] = [regimeOf(moment, periodKinds), regimeOf(period, periodKinds)];
  if (regime === null || other === null) return "skip";
  if (regime === other) return "pass";
  const path = ["when"];
  return liesWithin(own, days)
    ? { verdict: "possible", message: "may-be-another", data, path }
    : { verdict: "fail", message: "another", data, path };
}
