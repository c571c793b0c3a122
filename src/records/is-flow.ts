import { flowKinds } from "./flow-kinds.js";
import type { LedgerEntry } from "./ledger-entry.js";

/**
 * Whether an entry changes a stock: by what came in, by what went out, or by a correction.
 *
 * @internal
 */
export function isFlow({ kind }: LedgerEntry): boolean {
  return kind === "correction" || flowKinds.incoming.includes(kind) || flowKinds.outgoing.includes(kind);
}
