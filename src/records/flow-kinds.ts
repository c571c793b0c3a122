import type { LedgerEntryKind } from "./ledger-entry.js";

/** The kinds of entry that tell what came in and what went out of a stock. A correction may do either. */
interface FlowKinds {
  readonly incoming: readonly LedgerEntryKind[];
  readonly outgoing: readonly LedgerEntryKind[];
}

/** @internal */
export const flowKinds: FlowKinds = Object.freeze({
  incoming: Object.freeze(["added", "established", "replicated"] as const),
  outgoing: Object.freeze(["discontinued", "merged"] as const),
});
