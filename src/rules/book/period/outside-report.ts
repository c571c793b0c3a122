import { addDays, type PlainDate } from "../../../calendar/plain-date.js";
import type { LedgerEntryKind } from "../../../records/ledger-entry.js";
import type { RecordIn } from "../../lists.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { eveningBefore } from "../evening-before.js";
import { regimeOf } from "./regime-of.js";
import { type NamedSource, sourceFields, sourcesOf } from "./sources-of.js";

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
  judge: (record, context) => sourcesOf(record, context).map((named) => judgeSource(record, named, context)),
});

function judgeSource(
  record: Reported,
  { id, source }: NamedSource,
  { daysOf, periodKinds }: RuleContext,
): Judgement<typeof messages> {
  const { when: moment } = record;
  const path = ["when"];
  if (source === undefined)
    return { verdict: "incomplete", message: "unknown-source", data: { source: id }, path: ["provenance"] };
  if (source.period === undefined) return "skip";
  if (source.period === moment) return "pass";
  const [days, its] = [daysOf(moment), daysOf(source.period)];
  const [when, expected] = [{ moment }, { moment: source.period }];
  if (days === null || its === null)
    return { verdict: "incomplete", message: "unreadable-moment", data: { when, expected }, path };
  const own = daysTold(record, days, its);
  if (own.firstDay >= its.firstDay && own.lastDay <= its.lastDay) return "pass";
  const data = { when, source: source.title, expected };
  if (own.lastDay < its.firstDay || own.firstDay > its.lastDay)
    return { verdict: "fail", message: "outside", data, path };
  const regimes = [moment, source.period].map((one) => regimeOf(one, periodKinds));
  // Two regimes are period/another-regime's affair.
  const isOfOne = regimes.includes(null) || regimes[0] === regimes[1];
  return isOfOne ? { verdict: "possible", message: "partly-outside", data, path } : "skip";
}

interface Days {
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
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
