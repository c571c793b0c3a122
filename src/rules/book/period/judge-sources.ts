import type { Provenance } from "../../../internal/provenance.js";
import type { Moment } from "../../../records/moment.js";
import type { MomentName } from "../../finding.js";
import type { Found, RuleContext } from "../../rule.js";
import type { Days } from "../days.js";
import { sourcesOf } from "./sources-of.js";

/** The period that a source reports on, and what a finding tells of that beside the record. */
export interface ReportedPeriod {
  readonly period: string;
  readonly days: Days;
  readonly data: { readonly when: MomentName; readonly source: string; readonly expected: MomentName };
}

type Unjudged = Found<"unknown-source", "source"> | Found<"unreadable-moment", "when" | "expected">;

/**
 * Holds the time of a record against the period that each of its sources reports on. A source without a period is skipped, and the very same period passes; where one is not in the
 * register, or a time cannot be read, nothing is known.
 *
 * @internal
 */
export function judgeSources<Judged>(
  record: { readonly when: Moment; readonly provenance?: readonly Provenance[] | undefined },
  context: RuleContext,
  judge: (own: Days, reported: ReportedPeriod) => Judged,
): readonly (Judged | "pass" | "skip" | Unjudged)[] {
  const { when: moment } = record;
  return sourcesOf(record, context).map(({ id, source }) => {
    if (source === undefined)
      return {
        verdict: "incomplete",
        message: "unknown-source",
        data: { source: id },
        path: ["provenance"],
      };
    const { period, title } = source;
    if (period === undefined) return "skip";
    if (period === moment) return "pass";
    const [own, days] = [context.daysOf(moment), context.daysOf(period)];
    const [when, expected] = [{ moment }, { moment: period }];
    if (own === null || days === null)
      return {
        verdict: "incomplete",
        message: "unreadable-moment",
        data: { when, expected },
        path: ["when"],
      };
    return judge(own, { period, days, data: { when, source: title, expected } });
  });
}
