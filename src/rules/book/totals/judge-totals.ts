import type { LedgerEntry } from "../../../records/ledger-entry.js";
import type { RuleContext } from "../../rule.js";
import { byLastDay } from "./by-last-day.js";
import { oneByKey } from "./one-by-key.js";

type Entries = readonly LedgerEntry[];

/**
 * Judges each total of a day against its parts. Entries differ by a word alone: totals have none, and of each word there is one part. Where no total is there, or nobody
 * knows which of two entries is the part, the day is skipped.
 *
 * @internal
 */
export function judgeTotals<Judged>(
  entries: Entries,
  wordOf: (entry: LedgerEntry) => string | undefined,
  context: RuleContext,
  judge: (total: LedgerEntry, parts: Entries, context: RuleContext) => Judged,
): readonly (Judged | "skip")[] {
  return byLastDay(entries, context).flatMap((ofDay): readonly (Judged | "skip")[] => {
    const totals = ofDay.filter((entry) => wordOf(entry) === undefined);
    const parts = oneByKey(
      ofDay.filter((entry) => wordOf(entry) !== undefined),
      wordOf,
    );
    if (parts === null || totals.length === 0) return ["skip"];
    return totals.map((total) => judge(total, [...parts.values()], context));
  });
}
