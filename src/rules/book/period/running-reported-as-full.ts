import { latestOf } from "../../../calendar/latest-of.js";
import { isPlainDate, type PlainDate } from "../../../calendar/plain-date.js";
import { calendarRegime, reportingRegime } from "../../../calendar/regime.js";
import type { UnitRegistry } from "../../../quantity/unit.js";
import { flowKinds } from "../../../records/flow-kinds.js";
import type { LedgerEntryKind } from "../../../records/ledger-entry.js";
import type { RecordIn } from "../../lists.js";
import { defineRule } from "../../define-rule.js";
import type { RuleContext } from "../../rule.js";
import { regimeOf } from "./regime-of.js";
import { sourceFields, sourcesOf } from "./sources-of.js";

const lists = ["activities", "mediaOutputs", "engagements", "ledger"] as const;
type Reported = RecordIn<(typeof lists)[number]>;

/** Of figures for a period: it was over when they were published. */
export const runningReportedAsFull = defineRule({
  id: "period/running-reported-as-full",
  definition: "Figures for a whole period are not older than its last day.",
  severity: "warning",
  provenance: "house rule",
  selects: {
    each: "record",
    lists,
    where: ({ when }) => !isPlainDate(when),
    references: sourceFields,
  },
  messages: {
    running: ["when", "found"],
    "may-be-running": ["when", "found"],
    "unknown-source": ["source"],
    "unreadable-moment": ["when"],
  },
  judge: (record, context) => {
    const { when: moment } = record;
    if (!isFlow(record, context.units)) return "skip";
    const sources = sourcesOf(record, context);
    const unknown = sources.find(({ source }) => source === undefined);
    if (unknown !== undefined)
      return {
        verdict: "incomplete",
        message: "unknown-source",
        data: { source: unknown.id },
        path: ["provenance"],
      };
    const known = knownOn(
      sources.map(({ source }) => source?.publishedOn),
      context,
    );
    if (known === null) return "skip";
    const when = { moment };
    const path = ["when"];
    const days = context.daysOf(moment);
    if (days === null) return { verdict: "incomplete", message: "unreadable-moment", data: { when }, path };
    if (known >= days.lastDay || known < days.firstDay) return "pass";
    const data = { when, found: { moment: known } };
    return mayBeReporting(moment, known, days.lastDay, context)
      ? { verdict: "possible", message: "may-be-running", data, path }
      : { verdict: "fail", message: "running", data, path };
  },
});

const flows: readonly LedgerEntryKind[] = [...flowKinds.incoming, "recognised", ...flowKinds.outgoing];

/** Stocks have no period that they are of, and what was registered is a plan. */
function isFlow(record: Reported, units: UnitRegistry): boolean {
  if ("movement" in record) return flows.includes(record.kind);
  return !("output" in record) || units[record.output.unit]?.additiveOverTime !== false;
}

/** The day on which the last of the sources was published; where one has no day, the day up to which data are complete. */
function knownOn(
  published: readonly (PlainDate | undefined)[],
  { asOf }: Pick<RuleContext, "asOf">,
): PlainDate | null {
  const days = published.filter((day) => day !== undefined);
  return days.length === 0 || days.length < published.length ? asOf : latestOf(days);
}

/** "Năm 2022" of a state report ends on 14 December, and the record may have called it by the calendar year. */
function mayBeReporting(
  moment: string,
  known: PlainDate,
  lastDay: PlainDate,
  { periodKinds }: Pick<RuleContext, "periodKinds">,
): boolean {
  const closing = `${lastDay.slice(0, 8)}${String(reportingRegime.closingDay)}`;
  return known >= closing && regimeOf(moment, periodKinds) === calendarRegime.id;
}
