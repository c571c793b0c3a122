import { compareText } from "../../../internal/compare-text.js";
import type { LedgerEntry } from "../../../records/ledger-entry.js";
import { compareCounts } from "../compare-counts.js";

/**
 * Order by what entries say, so that of several on one day it is not the ids that decide which of them is told; those that say the same are in order of their ids.
 *
 * @internal
 */
export function compareEntries(a: LedgerEntry, b: LedgerEntry): number {
  return (
    compareText(a.method ?? last, b.method ?? last) ||
    compareText(a.kind, b.kind) ||
    compareText(a.effect ?? "", b.effect ?? "") ||
    compareCounts(a.quantity, b.quantity) ||
    compareText(a.when, b.when) ||
    compareText(a.id, b.id)
  );
}

/** What names no method stands behind what names one. */
const last = "\uffff";
