import { addDays, type PlainDate } from "../../../calendar/plain-date.js";
import type { LedgerEntryKind } from "../../../records/ledger-entry.js";
import type { RecordIn } from "../../lists.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { type Days, liesApart, liesWithin } from "../days.js";
import { eveningBefore } from "../evening-before.js";
import { judgeSources, type ReportedPeriod } from "./judge-sources.js";
import { regimeOf } from "./regime-of.js";
import { sourceFields } from "./sources-of.js";

const lists = ["activities", "mediaOutputs", "engagements", "ledger", "statedRates"] as const;
type Reported = RecordIn<(typeof lists)[number]>;

const messages = {
  outside: ["when", "source", "expected"],
  "partly-outside": ["when", "source", "expected"],
  "unknown-source": ["source"],
  "unreadable-moment": ["when", "expected"],
} as const;

/** Of what a report tells: it lies within the time that the report is on. */
export const outsideReport = defineRule({
  id: "period/outside-report",
  definition: "What a record tells lies within the period that its source reports on.",
  severity: "warning",
  provenance: "house rule",
  selects: {
    each: "record",
    lists,
    where: ({ provenance }) => provenance !== undefined,
    references: sourceFields,
  },
  messages,
  judge: (record, context) =>
    judgeSources(record, context, (days, reported) => judgePeriod(record, days, reported, context)),
});

function judgePeriod(
  record: Reported,
  days: Days,
  { period, days: its, data }: ReportedPeriod,
  { periodKinds }: RuleContext,
): Judgement<typeof messages> {
  const path = ["when"];
  const own = daysTold(record, days, its);
  if (liesWithin(own, its)) return "pass";
  const regimes = [record.when, period].map((one) => regimeOf(one, periodKinds));
  const isOfOne = regimes.includes(null) || regimes[0] === regimes[1];
  // Two regimes are period/another-regime's affair: a total of 2022 is of the last day of that, which lies outside of a reporting year of the same name.
  if (!isOfOne && !liesApart(days, its)) return "skip";
  return liesApart(own, its)
    ? { verdict: "fail", message: "outside", data, path }
    : { verdict: "possible", message: "partly-outside", data, path };
}

/** A stock is of one day, the first or the last; on the eve of the report it is the stock that the report begins with, and what opens the day after is the stock that it ends with. What is registered for a time after the report is a plan, and told before it. */
function daysTold(record: Reported, days: Days, its: Days): Days {
  const kind = "movement" in record ? record.kind : null;
  if (kind === "registered" && days.lastDay > its.lastDay)
    return { firstDay: days.firstDay > its.lastDay ? its.lastDay : days.firstDay, lastDay: its.lastDay };
  if (kind === null || !stocks.includes(kind)) return days;
  const day = kind === "opening" ? days.firstDay : days.lastDay;
  if (day < its.firstDay && addDays(day, 1) === its.firstDay) return oneDay(its.firstDay);
  return oneDay(kind === "opening" && eveningBefore(day) === its.lastDay ? its.lastDay : day);
}

function oneDay(day: PlainDate): Days {
  return { firstDay: day, lastDay: day };
}

const stocks: readonly LedgerEntryKind[] = ["opening", "statedTotal", "effective"];
