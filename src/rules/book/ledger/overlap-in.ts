import { compareText } from "../../../internal/compare-text.js";
import type { LedgerEntry } from "../../../records/ledger-entry.js";
import type { Flow } from "./stock-entries.js";

/**
 * Two flows of one kind that have days in common, so that one may be counted in the other, as a half year is in its year; `null` where there are none.
 *
 * What is reported for the very same days is reported in parts.
 *
 * @internal
 */
export function overlapIn(flows: readonly Flow[]): readonly [LedgerEntry, LedgerEntry] | null {
  const longest = new Map<string, Flow>();
  const sorted = [...flows].sort(
    (a, b) => compareText(a.firstDay, b.firstDay) || compareText(b.lastDay, a.lastDay),
  );
  for (const flow of sorted) {
    // What a recount added is no part of what one took away.
    const kind = `${flow.entry.kind} ${String(flow.isAdded)}`;
    const before = longest.get(kind);
    if (before !== undefined && before.lastDay >= flow.firstDay && !areOfSameDays(before, flow))
      return [before.entry, flow.entry];
    if (before === undefined || flow.lastDay > before.lastDay) longest.set(kind, flow);
  }
  return null;
}

function areOfSameDays(a: Flow, b: Flow): boolean {
  return a.firstDay === b.firstDay && a.lastDay === b.lastDay;
}
