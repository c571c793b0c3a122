import type { LedgerEntry } from "../../../records/ledger-entry.js";
import { type Days, liesApart } from "../days.js";
import type { Flow } from "./stock-entries.js";

/**
 * The entries of what left a stock, and may have done so on some days.
 *
 * @internal
 */
export function removedWithin(flows: readonly Flow[], days: Days): readonly LedgerEntry[] {
  return flows.flatMap(({ entry, isAdded, ...own }) => (isAdded || liesApart(own, days) ? [] : [entry]));
}
