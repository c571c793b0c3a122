import type { LedgerEntry } from "../../../records/ledger-entry.js";

/**
 * The entries of what was read from some.
 *
 * @internal
 */
export function entriesOf(read: readonly { readonly entry: LedgerEntry }[]): readonly LedgerEntry[] {
  return read.map(({ entry }) => entry);
}
