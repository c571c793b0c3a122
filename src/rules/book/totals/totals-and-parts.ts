import type { LedgerEntry } from "../../../records/ledger-entry.js";
import { oneByKey } from "./one-by-key.js";

/** Stated totals, and what they are split into. */
export interface TotalsAndParts {
  readonly totals: readonly LedgerEntry[];
  readonly parts: readonly LedgerEntry[];
}

/**
 * Of entries that differ by a word alone, the totals, which have none, and their parts, one of each word; `null` where no total is there, or nobody knows which of two
 * entries is the part.
 *
 * @internal
 */
export function totalsAndParts(
  entries: readonly LedgerEntry[],
  wordOf: (entry: LedgerEntry) => string | undefined,
): TotalsAndParts | null {
  const totals = entries.filter((entry) => wordOf(entry) === undefined);
  const parts = oneByKey(
    entries.filter((entry) => wordOf(entry) !== undefined),
    wordOf,
  );
  if (parts === null || totals.length === 0) return null;
  return { totals, parts: [...parts.values()] };
}
